package org.visavis.page;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Arabic letters in the form that their neighbours call for, from Unicode's presentation forms and their names. */
final class ArabicLetters {

	private static final char FIRST = '\uFB50', LAST = '\uFEFC', LAM = '\u0644';

	/** The presentation form by letter or ligature and "ISOLATED", "FINAL", "INITIAL" or "MEDIAL". */
	private final Map<String, Character> forms = new HashMap<>();
	private final Map<Character, String> letters = new HashMap<>();

	ArabicLetters() {
		for (char form = FIRST; form <= LAST; form++) {
			final String name = Character.isDefined(form) ? Character.getName(form) : "";
			final String letter = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
			if (!name.endsWith(" FORM") || letter.length() > 2 || letter.length() == 2 && letter.charAt(0) != LAM || letter
				.startsWith(" ")) continue;
			final String[] words = name.split(" ");
			forms.putIfAbsent(letter + words[words.length - 2], form);
			letters.put(form, letter);
		}
	}

	/** The text in logical order with each letter in its form; lam and alef join in one letter. */
	String shaped(final String text) {
		final StringBuilder shaped = new StringBuilder(text.length());
		boolean joined = false;
		for (int i = 0; i < text.length();) {
			final String letter = unit(text, i);
			final int next = next(text, i + letter.length());
			final boolean joins = has(letter, "INITIAL") && next < text.length() && has(unit(text, next), "FINAL");
			shaped.append(form(letter, joined, joins));
			if (!isMark(letter)) joined = joins;
			i += letter.length();
		}
		return shaped.toString();
	}

	/** What {@link #shaped} was made of. */
	String unshaped(final String shaped) {
		final StringBuilder text = new StringBuilder(shaped.length());
		for (final char letter : shaped.toCharArray())
			text.append(letters.getOrDefault(letter, String.valueOf(letter)));
		return text.toString();
	}

	private String unit(final String text, final int at) {
		final String two = text.substring(at, Math.min(at + 2, text.length()));
		return two.length() == 2 && has(two, "ISOLATED") ? two : two.substring(0, 1);
	}

	/** The next letter that is no mark above or below one. */
	private static int next(final String text, final int from) {
		int at = from;
		while (at < text.length() && isMark(text.substring(at, at + 1)))
			at++;
		return at;
	}

	private static boolean isMark(final String letter) {
		return Character.getType(letter.charAt(0)) == Character.NON_SPACING_MARK;
	}

	private String form(final String letter, final boolean joined, final boolean joins) {
		final String place = joined ? joins ? "MEDIAL" : "FINAL" : joins ? "INITIAL" : "ISOLATED";
		final Character form = forms.get(letter + place);
		return form == null ? letter : form.toString();
	}

	private boolean has(final String letter, final String place) {
		return forms.containsKey(letter + place);
	}
}
