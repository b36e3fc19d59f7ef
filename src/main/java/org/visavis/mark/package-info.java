/**
 * A mark of one's own in the brightness of a picture: a secret key and a number of 64 bits in, a marked picture out; and back,
 * a picture and a key in, whether the mark of a number is in it. Spread spectrum in a tile of chips that repeats over the
 * picture (Cox and others 1997, doi 10.1109/83.650120; its repetition and its place found again: Kutter 1998, doi
 * 10.1117/12.337436).
 */
package org.visavis.mark;
