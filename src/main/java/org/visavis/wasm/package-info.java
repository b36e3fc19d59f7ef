/**
 * A C library compiled to WebAssembly, run as Java classes that the build makes of it (Chicory): functions to call, and a
 * memory of its own that goes with the file. What a damaged file does to it reaches no other file and nothing else of the
 * computer.
 */
package org.visavis.wasm;
