package org.visavis.image;

import java.util.Optional;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

/**
 * One image file: what is known of it and, where it could be read, its upright pixels.
 *
 * @param pixels width x height, opaque, sRGB 0..255 a channel; empty exactly where the facts state a problem
 */
public record Photo(PhotoFacts facts, Optional<ArrayImg<ARGBType, IntArray>> pixels) {}
