package org.visavis.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Colours that are named by the numbers of ITU-T H.273, as an ICC profile (ICC.1:2022), so that they are converted like
 * those that a file describes.
 */
final class NclxProfile {

	/**
	 * @param name that of the standard
	 * @param xyz of red, green and blue, under D50; src/test/python/nclx_colorants.py prints them
	 */
	private record Primaries(String name, double... xyz) {}

	private static final Primaries SMPTE = new Primaries("SMPTE 170M", 0.41629, 0.22168, 0.01365, 0.39320, 0.70328, 0.09133,
		0.15471, 0.07504, 0.71993);

	private static final Map<Integer, Primaries> PRIMARIES = Map.of( //
		1, new Primaries("BT.709", 0.43604, 0.22248, 0.01392, 0.38511, 0.71691, 0.09707, 0.14305, 0.06061, 0.71391), //
		5, new Primaries("BT.470 BG", 0.45525, 0.23228, 0.01453, 0.36760, 0.70782, 0.10487, 0.14136, 0.05990, 0.70549), //
		6, SMPTE, 7, SMPTE, //
		9, new Primaries("BT.2020", 0.67348, 0.27904, -0.00193, 0.16567, 0.67534, 0.02998, 0.12505, 0.04561, 0.79685), //
		11, new Primaries("DCI-P3", 0.48616, 0.22668, -0.00080, 0.32385, 0.71033, 0.04324, 0.15419, 0.06298, 0.78247), //
		12, new Primaries("Display P3", 0.51512, 0.24119, -0.00105, 0.29198, 0.69224, 0.04188, 0.15710, 0.06657, 0.78407), //
		22, new Primaries("EBU 3213-E", 0.45427, 0.24190, 0.01489, 0.35332, 0.67365, 0.09062, 0.15662, 0.08445, 0.71939));

	/** Transfer characteristics that are a power; all others are taken as that of sRGB, as programs do. */
	private static final Map<Integer, Double> POWERS = Map.of(4, 2.2, 5, 2.8, 8, 1.0);

	private static final double[] WHITE = { 0.9642, 1, 0.8249 };
	private static final int HEADER = 128, ENTRY = 12, TAGS = 8, XYZ_BYTES = 20, CURVE_BYTES = 32, NAME_BYTES = 64;

	private final ByteBuffer profile = ByteBuffer.allocate(HEADER + 4 + ENTRY * TAGS + 4 * XYZ_BYTES + CURVE_BYTES +
		NAME_BYTES);
	private int entry = HEADER + 4, data = HEADER + 4 + ENTRY * TAGS;

	/**
	 * The profile of colours, called "Display P3 (nclx)" and the like; empty where nothing is known of the primaries.
	 *
	 * @param primaries {@code ColourPrimaries}
	 * @param transfer {@code TransferCharacteristics}
	 */
	static byte[] of(final int primaries, final int transfer) {
		final Primaries known = PRIMARIES.get(primaries);
		return known == null ? new byte[0] : new NclxProfile().of(known, POWERS.getOrDefault(transfer, 0.0));
	}

	private byte[] of(final Primaries primaries, final double power) {
		header();
		name(primaries.name() + " (nclx)");
		xyz("wtpt", WHITE, 0);
		for (int i = 0; i < 3; i++)
			xyz(new String[] { "rXYZ", "gXYZ", "bXYZ" }[i], primaries.xyz(), 3 * i);
		final int curve = data;
		curve(power);
		for (final String tag : new String[] { "rTRC", "gTRC", "bTRC" })
			entry(tag, curve, CURVE_BYTES);
		return profile.array();
	}

	private void header() {
		profile.putInt(0, profile.capacity());
		profile.putInt(8, 0x04400000);
		put(12, "mntrRGB XYZ ");
		put(36, "acsp");
		for (int i = 0; i < 3; i++)
			profile.putInt(68 + 4 * i, fixed(WHITE[i]));
		profile.putInt(HEADER, TAGS);
	}

	/** One record of a multilocalised text, in English. */
	private void name(final String name) {
		entry("desc", data, NAME_BYTES);
		put(data, "mluc");
		profile.putInt(data + 8, 1).putInt(data + 12, 12);
		put(data + 16, "enUS");
		profile.putInt(data + 20, 2 * name.length()).putInt(data + 24, 28);
		profile.put(data + 28, name.getBytes(StandardCharsets.UTF_16BE));
		data += NAME_BYTES;
	}

	private void xyz(final String tag, final double[] values, final int from) {
		entry(tag, data, XYZ_BYTES);
		put(data, "XYZ ");
		for (int i = 0; i < 3; i++)
			profile.putInt(data + 8 + 4 * i, fixed(values[from + i]));
		data += XYZ_BYTES;
	}

	/** A parametric curve of type 3: a power above a straight line; for a power alone the line has no length. */
	private void curve(final double power) {
		put(data, "para");
		profile.putShort(data + 8, (short) 3);
		final double[] parameters = power == 0 ? new double[] { 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045 }
			: new double[] { power, 1, 0, 0, 0 };
		for (int i = 0; i < parameters.length; i++)
			profile.putInt(data + 12 + 4 * i, fixed(parameters[i]));
		data += CURVE_BYTES;
	}

	private void entry(final String tag, final int start, final int length) {
		put(entry, tag);
		profile.putInt(entry + 4, start).putInt(entry + 8, length);
		entry += ENTRY;
	}

	private void put(final int at, final String letters) {
		profile.put(at, letters.getBytes(StandardCharsets.ISO_8859_1));
	}

	private static int fixed(final double value) {
		return (int) Math.round(value * 65536);
	}
}
