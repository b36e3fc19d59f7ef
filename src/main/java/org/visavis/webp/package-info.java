/**
 * WebP by libwebp, compiled to WebAssembly (libwebp/README.md): from the bytes of a still picture, or of a frame, to the
 * pixels that libwebp gives, or to a reason why there are none.
 */
package org.visavis.webp;
