package org.visavis.macro;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.scijava.module.ModuleItem;

/**
 * Why what a person entered in a dialog was refused, in the words of the dialog.
 *
 * @param sentence speaks of inputs by their macro keys
 * @param texts what was entered, by key
 */
record Refusal(String sentence, Map<String, String> texts) {

	/** A key that is no word of a sentence. */
	private static final Pattern COMPOUND = Pattern.compile("\\b[a-z]+_[a-z_]+\\b");

	/** Whether it is about this input: it begins with its key, or with no key and with the path in its field. */
	boolean isAbout(final ModuleItem<?> item, final List<ModuleItem<?>> items) {
		return about(items).filter(item.getName()::equals).isPresent();
	}

	/** Whether it stands beside no field. */
	boolean isGeneral(final List<ModuleItem<?>> items) {
		return about(items).isEmpty();
	}

	/** The sentence with the labels of the dialog in the place of the keys. */
	String inLabels(final List<ModuleItem<?>> items) {
		final String first = firstWord();
		return label(first, items) + COMPOUND.matcher(sentence.substring(first.length())).replaceAll(key -> Matcher
			.quoteReplacement(label(key.group(), items)));
	}

	private static String label(final String word, final List<ModuleItem<?>> items) {
		return items.stream().filter(item -> item.getName().equals(word)).findFirst().map(item -> "'" + item.getLabel() + "'")
			.orElse(word);
	}

	private Optional<String> about(final List<ModuleItem<?>> items) {
		return items.stream().map(ModuleItem::getName).filter(firstWord()::equals).findFirst().or(() -> items.stream().map(
			ModuleItem::getName).filter(this::isPathOf).findFirst());
	}

	private boolean isPathOf(final String key) {
		final String text = texts.getOrDefault(key, "");
		return !text.isBlank() && new File(text).isAbsolute() && sentence.contains(text);
	}

	private String firstWord() {
		return sentence.replaceFirst("(?s)[^a-z_].*", "");
	}
}
