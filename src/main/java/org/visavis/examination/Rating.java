package org.visavis.examination;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.visavis.UserError;

/** What an examiner's own observations say of two propositions, in words: no number belongs to any of them. */
public enum Rating {

	SUPPORTS_ONE_STRONGLY("The observations support strongly that one person is shown"),
	SUPPORTS_ONE("The observations support that one person is shown"),
	SUPPORTS_ONE_WEAKLY("The observations support weakly that one person is shown"),
	SUPPORTS_NEITHER("The observations support neither proposition more than the other"),
	SUPPORTS_TWO_WEAKLY("The observations support weakly that two persons are shown"),
	SUPPORTS_TWO("The observations support that two persons are shown"),
	SUPPORTS_TWO_STRONGLY("The observations support strongly that two persons are shown"),
	UNSUITABLE("The photographs are unsuitable for comparison");

	private final String sentence;

	Rating(final String sentence) {
		this.sentence = sentence;
	}

	/** What it says, without a full stop. */
	public String sentence() {
		return sentence;
	}

	/** The word that macros and records use, such as "supports_one_weakly". */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The words of all, from one person to two. */
	public static List<String> words() {
		return Arrays.stream(values()).map(Rating::toString).toList();
	}

	/** The rating that a macro or a record names. */
	public static Rating of(final String word) {
		return Arrays.stream(values()).filter(rating -> rating.toString().equals(word)).findFirst().orElseThrow(
			() -> new UserError("rating is '" + word + "'; expected one of " + String.join(", ", words()) + "."));
	}
}
