package org.visavis.command;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.scijava.module.ModuleInfo;
import org.scijava.module.ModuleItem;
import org.visavis.UserError;

/** The inputs of a command and their values from text, as a macro or a dialog gives it. */
final class Inputs {

	private Inputs() {}

	/** The inputs that a macro can give, in the order of the dialog; not the SciJava context. */
	static List<ModuleItem<?>> of(final ModuleInfo info) {
		final List<ModuleItem<?>> items = new ArrayList<>();
		for (final ModuleItem<?> item : info.inputs()) {
			if (!item.getType().getName().startsWith("org.scijava.")) items.add(item);
		}
		return items;
	}

	/** The values that the options of a macro call give; refuses what the command does not know. */
	static Map<String, Object> parse(final ModuleInfo info, final String options) {
		final List<ModuleItem<?>> items = of(info);
		final Map<String, String> texts = MacroText.parse(options, items.stream().map(ModuleItem::getName).toList());
		final Map<String, Object> values = new LinkedHashMap<>();
		texts.forEach((key, text) -> values.put(key, value(key, info.getInput(key).getType(), text)));
		return values;
	}

	/** The value that the text stands for: a path, yes or no, a whole number, one of a list, or the text itself. */
	static Object value(final String key, final Class<?> type, final String text) {
		if (type == File.class) return new File(text);
		if (type == boolean.class) return oneOf(key, text, List.of(true, false));
		if (type.isEnum()) return oneOf(key, text, Arrays.asList(type.getEnumConstants()));
		return type == int.class ? number(key, text) : text;
	}

	private static Object oneOf(final String key, final String text, final List<?> choices) {
		return choices.stream().filter(c -> c.toString().equalsIgnoreCase(text)).findFirst().orElseThrow(
			() -> new UserError(key + " is '" + text + "'; expected " + choices.stream().map(Object::toString).collect(
				Collectors.joining(" or ")) + "."));
	}

	private static Integer number(final String key, final String text) {
		try {
			return Integer.valueOf(text);
		}
		catch (final NumberFormatException e) {
			throw new UserError(key + " is '" + text + "'; expected a whole number.", e);
		}
	}
}
