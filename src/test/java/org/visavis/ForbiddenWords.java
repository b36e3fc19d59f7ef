package org.visavis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phrases that claim more than a comparison of faces can give, and that no user may ever read. */
public final class ForbiddenWords {

	private static final String SHARE = "\\d\\s*(%|per ?cent|percent)[^.;|]{0,30}?\\b";

	private static final Map<String, Pattern> PHRASES = new LinkedHashMap<>();
	static {
		phrase("a match", "\\bmatch(es|ed|ing)?\\b");
		phrase("a percentage of identity", SHARE + "(identical|identity|sure|certain|same person|alike|similar|confiden)");
		phrase("a percentage of being made or real", SHARE + "(real|genuine|generated|manipulated|synthetic)\\b");
		phrase("a probability of a proposition", "\\b(probability|probabilities|likelihood|chances?) (that|of identity)\\b");
		phrase("a probability of a proposition, asked", "\\bhow (likely|probable) (it is|is it) that\\b");
		phrase("a measurement of the face", "\\b(facial|face) measurements?\\b|\\bmeasures? (of )?the face\\b");
		phrase("a biometric distance", "\\bbiometric distances?\\b");
		phrase("authenticity", "\\bauthentic(ity|ated?)?\\b");
		phrase("fakery", "\\b(deep ?)?fakes?d?\\b");
		phrase("a conclusion from no finding", "\\bno traces?( was| were)? found\\b");
		phrase("an identification", "\\bidentif(ies|ied) the (person|offender|perpetrator|suspect)\\b");
		phrase("proof", "\\b(proves?|proof of) (who|identity|the identity|manipulation)\\b");
		phrase("the one source", "\\bis the (true |real |only )?source (of|photograph|image)\\b");
		phrase("the one source, asked", "\\b(is|was) (certainly |surely )?(made|derived) from (this|that|no other) photograph\\b");
		phrase("a generator", "\\b(is|was|were|are) (made|generated|drawn) (by|with) (a|an) (model|generator|AI|network)\\b");
		phrase("a mark as proof", "\\b(watermark|hash|hit) (proves|shows) (who|that)\\b|\\bELA shows\\b");
		phrase("beyond doubt", "\\bbeyond (any |all |a )?(reasonable |shadow of a )?doubt\\b");
	}

	private ForbiddenWords() {}

	private static void phrase(final String claim, final String pattern) {
		PHRASES.put(claim, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
	}

	/** Each forbidden phrase of a text with its surroundings and the claim it makes; line breaks count as spaces. */
	public static List<String> in(final String text) {
		final String line = text.replaceAll("\\s+", " ");
		return PHRASES.entrySet().stream().flatMap(p -> p.getValue().matcher(line).results().map(found -> p.getKey() +
			": ..." + line.substring(Math.max(0, found.start() - 40), Math.min(line.length(), found.end() + 40)) + "..."))
			.toList();
	}

	/** What of an HTML page a reader sees or hears. */
	public static String ofHtml(final String html) {
		final StringBuilder read = new StringBuilder();
		final Matcher spoken = Pattern.compile("\\b(?:alt|title|aria-label)=\"([^\"]*)\"").matcher(html);
		while (spoken.find())
			read.append(spoken.group(1)).append(" | ");
		return read + html.replaceAll("(?s)<(style|script)\\b.*?</\\1>", " ").replaceAll("(?s)<[^>]*>", " ").replace("&#37;",
			"%").replace("&nbsp;", " ");
	}
}
