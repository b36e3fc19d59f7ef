package org.visavis.notice;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** What a parsed page has that is more than words: there references such as {@code &#117;} hide nothing. */
final class ParsedWords {

	/** An escape, a rule that fetches, or a function that is not one of those that count, measure or choose. */
	private static final Pattern STYLE = Pattern.compile("(?is)\\\\|@import|@font-face|" +
		"(?<![\\w-])(?!(?:counters?|target-counter|leader|attr|not|nth-child|rgba?|calc|and|or|only)?\\()[\\w-]+\\(");
	private static final Pattern ADDRESS = Pattern.compile("(?is)^[\\s\\x00-\\x1f]*(data|javascript|vbscript)\\s*:.*");
	private static final Pattern NAME = Pattern.compile("(on.*|src|srcset|background|poster|action|formaction|ping|data)");

	private ParsedWords() {}

	/** The first thing of the kind, as it is; empty if there is none. */
	static Optional<String> more(final Document page) {
		final NodeList all = page.getElementsByTagName("*");
		return IntStream.range(0, all.getLength()).mapToObj(i -> more((Element) all.item(i))).flatMap(Optional::stream).findFirst();
	}

	private static Optional<String> more(final Element element) {
		if (local(element.getNodeName()).equals("style")) return inStyle(element.getTextContent()).or(() -> inAttributes(element));
		return inAttributes(element);
	}

	private static Optional<String> inAttributes(final Element element) {
		final NamedNodeMap all = element.getAttributes();
		return IntStream.range(0, all.getLength()).mapToObj(i -> inAttribute(local(all.item(i).getNodeName()), all.item(i).getNodeValue()))
			.flatMap(Optional::stream).findFirst();
	}

	private static Optional<String> inAttribute(final String name, final String value) {
		if (NAME.matcher(name).matches() || ADDRESS.matcher(value).matches()) return Optional.of(name + "=" + value);
		return name.equals("style") ? inStyle(value) : Optional.empty();
	}

	private static Optional<String> inStyle(final String text) {
		final Matcher found = STYLE.matcher(text);
		return found.find() ? Optional.of(found.group()) : Optional.empty();
	}

	/** Without a prefix, in small letters. */
	private static String local(final String name) {
		return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
	}
}
