package org.visavis.watermark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.visavis.file.DataLines;

/**
 * Bits that a program writes into pixels again and again, one a block, row after row.
 *
 * <p>Letters have a pattern of their own that comes again with each byte, and a picture whose texture comes again every 64 pixels
 * would agree with it by chance. So of a text of 64 bits and more, what the same place in all bytes has in common is left out.
 */
public final class Payload {

	private static final int BYTE = 8, LEAST_TEXT = 64;

	private final String name, software;
	private final boolean[] bits;
	private final int period;
	private final Map<List<Object>, Template> templates = new ConcurrentHashMap<>();
	private final boolean isText;

	private Payload(final String name, final String software, final boolean[] bits, final boolean isText) {
		this.name = name;
		this.software = software;
		this.bits = bits;
		this.isText = isText;
		period = isText && bits.length >= LEAST_TEXT ? BYTE : 1;
	}

	/** A payload of letters, each the 8 bits of its ASCII code, highest first. */
	public static Payload ofText(final String name, final String software, final String text) {
		final boolean[] bits = new boolean[BYTE * text.length()];
		for (int i = 0; i < bits.length; i++)
			bits[i] = (text.charAt(i / BYTE) >> BYTE - 1 - i % BYTE & 1) == 1;
		return new Payload(name, software, bits, true);
	}

	/** A payload of digits 0 and 1. */
	public static Payload ofBits(final String name, final String software, final String digits) {
		final boolean[] bits = new boolean[digits.length()];
		for (int i = 0; i < bits.length; i++)
			bits[i] = digits.charAt(i) == '1';
		return new Payload(name, software, bits, false);
	}

	/** Those of payloads.tsv, in its order. */
	public static List<Payload> known() {
		return DataLines.of(Payload.class, "payloads.tsv", 4).stream().map(cells -> cells[2].equals("text") ? ofText(cells[0], cells[1], cells[3])
			: ofBits(cells[0], cells[1], cells[3])).toList();
	}

	/**
	 * What is expected of each bit where rows of blocks turn by so many bits.
	 *
	 * @param blur how much of what the blocks around carry is taken off, see {@link Reading#blur}
	 */
	Sums expected(final int turn, final double blur) {
		final int n = bits.length;
		final double[] expected = new double[n];
		for (int i = 0; i < n; i++) {
			double around = 0;
			for (int down = -1; down <= 1 && blur > 0; down++)
				around += sign(i + down * turn - 1) + 2 * sign(i + down * turn) + sign(i + down * turn + 1);
			if (blur > 0) around += sign(i - 1) + sign(i + 1) - 2 * sign(i);
			expected[i] = sign(i) - blur * around / Whitening.TWELVE;
		}
		return Sums.all(expected);
	}

	/** The same as a template; made once. */
	Template template(final int turn, final Reading reading) {
		return templates.computeIfAbsent(List.of(reading.blur() == 0 ? 0 : turn, reading), key -> Template.of(this, turn, reading.blur()));
	}

	private int sign(final int i) {
		return bits[Math.floorMod(i, bits.length)] ? 1 : -1;
	}

	/** What is left out comes again after so many bits; 1 for the mean alone. */
	int period() {
		return period;
	}

	/** Whether it is of letters. */
	boolean isText() {
		return isText;
	}

	/** Such as "SDV2". */
	public String name() {
		return name;
	}

	/** Whose public code writes it. */
	public String software() {
		return software;
	}

	/** How many bits it has. */
	public int length() {
		return bits.length;
	}

	boolean bit(final int i) {
		return bits[i];
	}
}
