package org.visavis.image;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * What a decoder gives: samples as they lie in the file, not yet turned.
 *
 * @param profile of the colours, where it is not sRGB
 * @param steps what was done so far, in order
 * @param limitation why faces in it are limited at best; empty if they are not
 */
record Decoded(BufferedImage image, Optional<ColourProfile> profile, List<String> steps, String limitation) {

	Decoded {
		profile = profile.filter(p -> !p.isSrgb());
		steps = List.copyOf(steps);
	}

	Decoded(final BufferedImage image, final Optional<ColourProfile> profile, final List<String> steps) {
		this(image, profile, steps, "");
	}
}
