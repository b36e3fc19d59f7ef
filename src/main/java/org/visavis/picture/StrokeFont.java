package org.visavis.picture;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The printable signs of ASCII as outlines of strokes, all of one width. It needs no font file and looks the same on
 * every machine.
 */
public final class StrokeFont {

	/** Width of a stroke, in heights of a capital letter. */
	private static final double STROKE = 0.15;
	/** Widths of the gap after a sign and of a space, in the units of the points. */
	private static final double GAP = 2.2, SPACE = 2.6;

	/**
	 * Lines through points of two digits each: x 0 to 4, y 0 (top of a capital letter) to 6 (base line) to 8.
	 */
	private static final Map<Character, String> LINES = Map.ofEntries(//
		Map.entry('0', "103041453616050110"), Map.entry('1', "112026"), Map.entry('2', "01103041420646"), //
		Map.entry('3', "011030414233 13334445361605"), Map.entry('4', "36300444"), //
		Map.entry('5', "400002324345361605"), Map.entry('6', "413010010516364544331304"), //
		Map.entry('7', "004016"), Map.entry('8', "103041423313020110 3344453616050413"), //
		Map.entry('9', "051636454130100102133342"), Map.entry('.', "2626"), Map.entry('-', "0343"), //
		Map.entry('_', "0747"), Map.entry('/', "4006"), Map.entry('(', "30121436"), Map.entry(')', "10323416"), //
		Map.entry(' ', ""), Map.entry(',', "2617"), Map.entry(':', "2323 2626"), Map.entry('+', "0343 2125"), //
		Map.entry('=', "0242 0444"), Map.entry('<', "410345"), Map.entry('>', "014305"), //
		Map.entry('%', "4006 0010110100 3545463635"), Map.entry('!', "2024 2626"), Map.entry('"', "1012 3032"), //
		Map.entry('#', "1016 3036 0242 0444"), Map.entry('$', "413010010213334445361605 2026"), //
		Map.entry('&', "4612112031320405162644"), Map.entry('\'', "2022"), Map.entry('*', "2125 0244 0442"), //
		Map.entry(';', "2323 2617"), Map.entry('?', "01103041422324 2626"), //
		Map.entry('@', "322112132434 3134444130100105162646"), Map.entry('[', "30101636"), Map.entry(']', "10303616"), //
		Map.entry('\\', "0046"), Map.entry('^', "022042"), Map.entry('`', "1022"), Map.entry('{', "30212213242536"), //
		Map.entry('}', "10212233242516"), Map.entry('|', "2027"), Map.entry('~', "04133443"), //
		Map.entry('A', "062046 1434"), Map.entry('B', "0333444536060030414233"), //
		Map.entry('C', "4130100105163645"), Map.entry('D', "00063645413000"), Map.entry('E', "40000646 0333"), //
		Map.entry('F', "400006 0333"), Map.entry('G', "41301001051636454323"), Map.entry('H', "0006 4046 0343"), //
		Map.entry('I', "2026"), Map.entry('J', "4045361605"), Map.entry('K', "0006 400346"), //
		Map.entry('L', "000646"), Map.entry('M', "0600234046"), Map.entry('N', "06004640"), //
		Map.entry('O', "103041453616050110"), Map.entry('P', "06003041423303"), //
		Map.entry('Q', "103041453616050110 2446"), Map.entry('R', "06003041423303 2346"), //
		Map.entry('S', "413010010213334445361605"), Map.entry('T', "0040 2026"), //
		Map.entry('U', "000516364540"), Map.entry('V', "002640"), Map.entry('W', "0016233640"), //
		Map.entry('X', "0046 4006"), Map.entry('Y', "002340 2326"), Map.entry('Z', "00400646"), //
		Map.entry('a', "12324346 441405163645"), Map.entry('b', "0006 0312324345361605"), //
		Map.entry('c', "4332120305163645"), Map.entry('d', "4046 4332120305163645"), //
		Map.entry('e', "04444332120305163645"), Map.entry('f', "40302126 0242"), //
		Map.entry('g', "4332120305163645 4247381807"), Map.entry('h', "0006 0312324346"), //
		Map.entry('i', "2226 2020"), Map.entry('j', "32372818 3030"), Map.entry('k', "0006 4204 2346"), //
		Map.entry('l', "2026"), Map.entry('m', "0206 03122326 23324346"), Map.entry('n', "0206 0312324346"), //
		Map.entry('o', "123243453616050312"), Map.entry('p', "0208 0312324345361605"), //
		Map.entry('q', "4248 4332120305163645"), Map.entry('r', "0206 03123243"), //
		Map.entry('s', "43321203143445361605"), Map.entry('t', "20253646 0242"), //
		Map.entry('u', "0205163645 4246"), Map.entry('v', "022642"), Map.entry('w', "0216233642"), //
		Map.entry('x', "0246 4206"), Map.entry('y', "0226 4218"), Map.entry('z', "02420646"));

	private StrokeFont() {}

	/** How far {@code text} reaches in pixels if its capital letters are {@code height} high. */
	public static double width(final String text, final double height) {
		final double stroke = STROKE * height;
		return text.chars().mapToDouble(sign -> advance((char) sign)).sum() * unit(height) - GAP * unit(height) + stroke;
	}

	/**
	 * The area to fill for {@code text}; the top-left corner of its first capital letter is at (x, y). A sign that the font
	 * lacks becomes a hyphen.
	 */
	public static Shape outline(final String text, final double x, final double y, final double height) {
		final double stroke = STROKE * height;
		final Path2D path = new Path2D.Double();
		double left = x + stroke / 2;
		for (final char sign : text.toCharArray()) {
			for (final String line : lines(sign).split(" "))
				append(path, line, left - low(sign) * unit(height), y + stroke / 2, unit(height));
			left += advance(sign) * unit(height);
		}
		return new BasicStroke((float) stroke, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(path);
	}

	private static String lines(final char sign) {
		return LINES.getOrDefault(sign, LINES.get('-'));
	}

	/** From the left end of a sign to that of the next, in sixths of a capital letter's height. */
	private static double advance(final char sign) {
		return sign == ' ' ? SPACE : columns(sign).max().getAsInt() - low(sign) + GAP;
	}

	private static int low(final char sign) {
		return columns(sign).min().orElse(0);
	}

	private static IntStream columns(final char sign) {
		final String points = lines(sign).replace(" ", "");
		return IntStream.range(0, points.length() / 2).map(i -> points.charAt(2 * i) - '0');
	}

	private static double unit(final double height) {
		return (1 - STROKE) * height / 6;
	}

	private static void append(final Path2D path, final String line, final double x, final double y,
		final double unit)
	{
		for (int i = 0; i < line.length(); i += 2) {
			final double px = x + (line.charAt(i) - '0') * unit, py = y + (line.charAt(i + 1) - '0') * unit;
			if (i == 0) path.moveTo(px, py);
			else path.lineTo(px, py);
		}
	}
}
