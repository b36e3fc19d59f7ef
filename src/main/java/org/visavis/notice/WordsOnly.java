package org.visavis.notice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.visavis.UserError;

/** A page that shows no picture, runs nothing and fetches nothing, whoever wrote its template. */
final class WordsOnly {

	private static final Pattern ELSE = Pattern.compile("(?is)<(?:[a-z]+:)?(img|image|picture|svg|canvas|video|audio|object|embed|" +
		"iframe|frame|script|link|base|form|input)\\b|<[^>]*\\s(on[a-z]+|src|background)\\s*=|" +
			"<[^>]*\\shref\\s*=\\s*[\"']?\\s*javascript:|<meta[^>]*http-equiv|<style[^>]*>[^<]*(url\\s*\\(|@import)|<[^>]*style\\s*=[^>]*(url\\s*\\()");

	private WordsOnly() {}

	/**
	 * The page as it is.
	 *
	 * @throws UserError if it has more than words
	 */
	static String checked(final String html) {
		final Matcher found = ELSE.matcher(html);
		if (!found.find()) return html;
		throw new UserError("The template of the notice has '" + found.group().replaceAll("(?s)\\s+", " ").replaceFirst("^.*(?=.{60}$)", "") +
			"'; expected words only, since a notice shows no picture and fetches nothing.");
	}
}
