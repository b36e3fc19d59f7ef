package org.visavis.image;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.List;
import java.util.Optional;

import org.visavis.metadata.ProfileName;

/** An embedded ICC profile and the way from it to sRGB (by the JDK's LittleCMS, the profile's own intent). */
final class ColourProfile {

	private static final String UNNAMED = "'unnamed'";
	private static final int DESCRIPTION = ICC_Profile.icSigProfileDescriptionTag;

	/** Pixels converted at once, so that no second copy of the photograph is held. */
	private static final int BLOCK = 1 << 16;

	private final ICC_Profile profile;
	private final int inputs;
	private final ColorConvertOp toSrgb;

	private ColourProfile(final ICC_Profile profile) {
		this.profile = profile;
		inputs = profile.getNumComponents();
		toSrgb = new ColorConvertOp(new ICC_Profile[] { profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB) }, null);
	}

	/** The profile, if it is one of the given type of colours that works; otherwise the pixels are taken as they are. */
	static Optional<ColourProfile> of(final byte[] icc, final int colourSpaceType) {
		if (icc.length == 0) return Optional.empty();
		try {
			return of(ICC_Profile.getInstance(icc), colourSpaceType);
		}
		catch (final RuntimeException e) {
			return Optional.empty(); // a broken profile must not fail the photograph
		}
	}

	static Optional<ColourProfile> of(final ICC_Profile profile, final int colourSpaceType) {
		try {
			if (profile.getColorSpaceType() != colourSpaceType) return Optional.empty();
			final ColourProfile found = new ColourProfile(profile);
			found.convert(new byte[found.inputs]);
			return Optional.of(found);
		}
		catch (final RuntimeException e) {
			return Optional.empty();
		}
	}

	/** How images.csv tells of an embedded profile that could not be used; nothing if there is none or it could. */
	static List<String> leftOut(final byte[] icc, final Optional<ColourProfile> found) {
		return icc.length == 0 || found.isPresent() ? List.of() : List.of(
			"ICC profile left out: broken, or made for other colours");
	}

	/** Whether none of 125 colours spread over the RGB cube changes by more than 2 levels: then it is sRGB. */
	boolean isSrgb() {
		final byte[] cube = new byte[125 * 3];
		for (int i = 0; i < 125; i++) {
			cube[3 * i] = (byte) (i % 5 * 255 / 4);
			cube[3 * i + 1] = (byte) (i / 5 % 5 * 255 / 4);
			cube[3 * i + 2] = (byte) (i / 25 * 255 / 4);
		}
		final byte[] converted = convert(cube);
		for (int i = 0; i < cube.length; i++)
			if (Math.abs((cube[i] & 0xff) - (converted[i] & 0xff)) > 2) return false;
		return true;
	}

	/** Converts packed RGB in place. */
	void convert(final int[] argb) {
		for (int from = 0; from < argb.length; from += BLOCK) {
			final int count = Math.min(BLOCK, argb.length - from);
			final byte[] rgb = new byte[3 * count];
			for (int i = 0; i < count; i++) {
				final int p = argb[from + i];
				rgb[3 * i] = (byte) (p >> 16);
				rgb[3 * i + 1] = (byte) (p >> 8);
				rgb[3 * i + 2] = (byte) p;
			}
			final byte[] converted = convert(rgb);
			for (int i = 0; i < count; i++)
				argb[from + i] = 0xff000000 | (converted[3 * i] & 0xff) << 16 | (converted[3 * i + 1] & 0xff) << 8 |
					converted[3 * i + 2] & 0xff;
		}
	}

	/** From samples in the profile's colours, interleaved, to as many RGB triples. */
	byte[] convert(final byte[] samples) {
		final int count = samples.length / inputs;
		final WritableRaster source = raster(count, inputs);
		source.setDataElements(0, 0, count, 1, samples);
		final WritableRaster target = raster(count, 3);
		toSrgb.filter(source, target);
		return (byte[]) target.getDataElements(0, 0, count, 1, null);
	}

	/** The profile's own name in quotes, such as 'Display P3'; 'unnamed' if it has none. */
	String quotedName() {
		return Optional.ofNullable(profile.getData(DESCRIPTION)).flatMap(ProfileName::ofTag).map(name -> "'" + name.replaceAll(
			"[^\\p{L}\\p{N} .()_-]", "").trim() + "'").orElse(UNNAMED);
	}

	private static WritableRaster raster(final int count, final int bands) {
		return Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, count, 1, bands, null);
	}
}
