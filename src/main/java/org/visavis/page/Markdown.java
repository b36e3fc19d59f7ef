package org.visavis.page;

/** Text for Markdown and HTML that may hold anything, such as names of persons and files. */
public final class Markdown {

	private Markdown() {}

	/** Without control characters, line breaks and signs that turn the direction of writing. */
	public static String clean(final String text) {
		return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", " ").replaceAll(
			"[\\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]", "\uFFFD");
	}

	/** So that nothing in it is taken for markup, HTML or a link. */
	public static String escaped(final String text) {
		return clean(text).replaceAll("[\\\\`*_{}\\[\\]<>|~]", "\\\\$0").replace("&", "&amp;").replace("://", ":&#47;/")
			.replaceAll("^(\\d*)([-+#.)])(?=\\s)", "$1\\\\$2");
	}
}
