package org.visavis.notice;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.visavis.UserError;
import org.visavis.page.PdfPage;

/** A page that shows no picture, runs nothing and fetches nothing, whoever wrote its template. */
final class WordsOnly {

	private static final Pattern ELSE = Pattern.compile("(?is)<!\\[CDATA\\[|<\\?xml-stylesheet|<(?:[a-z]+:)?(img|image|picture|svg|canvas|video|audio|object|embed|" +
		"iframe|frame|script|link|base|form|input)\\b|<[^>]*\\s(on[a-z]+|src|background)\\s*=|" +
			"<[^>]*\\shref\\s*=\\s*[\"']?\\s*javascript:|<meta[^>]*http-equiv|<style[^>]*>[^<]*(url\\s*\\(|@import)|<[^>]*style\\s*=[^>]*(url\\s*\\()");

	private WordsOnly() {}

	/**
	 * The page as it is.
	 *
	 * @param html well-formed
	 * @throws UserError if it has more than words, as it is written or as a reader of XHTML takes it
	 */
	static String checked(final String html) throws IOException {
		final Matcher found = ELSE.matcher(html);
		final Optional<String> more = found.find() ? Optional.of(found.group()) : ParsedWords.more(PdfPage.read(html));
		if (more.isEmpty()) return html;
		throw new UserError("The template of the notice has '" + more.get().replaceAll("(?s)\\s+", " ").replaceFirst("^.*(?=.{60}$)", "") +
			"'; expected words only, since a notice shows no picture and fetches nothing.");
	}
}
