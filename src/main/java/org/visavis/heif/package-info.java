/**
 * HEIC by libheif, compiled to WebAssembly (libheif/README.md): from the bytes of a file to pixels that stand as the file
 * says, or to a reason why there are none. Each picture has an instance of its own, whose memory goes with it: what a
 * damaged file does to it reaches no other file and nothing else of the computer.
 */
package org.visavis.heif;
