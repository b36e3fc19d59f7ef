/**
 * HEIC by libheif, compiled to WebAssembly (libheif/README.md): from the bytes of a file to pixels that stand as the file
 * says, or to a reason why there are none.
 */
package org.visavis.heif;
