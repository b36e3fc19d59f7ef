package org.visavis.request;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The keys and values of a macro call as one text, such as {@code input=[/my photographs] face=central}. */
public final class MacroOptions {

	/** What a macro reads to its end without brackets. */
	private static final Pattern PLAIN = Pattern.compile("[\\w./:+-]+");

	private MacroOptions() {}

	/** In the order given; empty values are left out. */
	public static String of(final Map<String, String> texts) {
		return texts.entrySet().stream().filter(text -> !text.getValue().isEmpty()).map(text -> text.getKey() + "=" + (PLAIN
			.matcher(text.getValue()).matches() ? text.getValue() : "[" + text.getValue() + "]")).collect(Collectors.joining(" "));
	}
}
