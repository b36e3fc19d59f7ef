package org.visavis.macro;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.scijava.command.CommandInfo;
import org.scijava.module.Module;
import org.scijava.module.ModuleInfo;
import org.scijava.module.ModuleItem;
import org.visavis.UserError;

/** The inputs of a command and their values from text, as a macro or a dialog gives it. */
public final class Inputs {

	private Inputs() {}

	/** The inputs that a macro can give, in the order of the dialog; not the SciJava context. */
	public static List<ModuleItem<?>> of(final ModuleInfo info) {
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
		return values(info, texts);
	}

	/** The texts of a dialog that nobody filled in yet, by key. */
	static Map<String, String> defaults(final ModuleInfo info) {
		final Map<String, String> texts = new LinkedHashMap<>();
		for (final ModuleItem<?> item : of(info))
			texts.put(item.getName(), item.getDefaultValue() == null ? "" : item.getDefaultValue().toString());
		return texts;
	}

	/** The values of texts by key. */
	static Map<String, Object> values(final ModuleInfo info, final Map<String, String> texts) {
		final Map<String, Object> values = new LinkedHashMap<>();
		texts.forEach((key, text) -> values.put(key, value(key, info.getInput(key).getType(), text)));
		return values;
	}

	/** A command with the values of its keys, all of which it must know. */
	public static VisavisCommand with(final Class<? extends VisavisCommand> type, final Map<String, String> keys) {
		final CommandInfo info = new CommandInfo(type);
		try {
			final VisavisCommand command = type.getDeclaredConstructor().newInstance();
			set(info, command, values(info, keys));
			return command;
		}
		catch (final ReflectiveOperationException e) {
			throw new IllegalArgumentException("No command: " + type, e);
		}
	}

	/** Gives a command its values. */
	static void set(final CommandInfo info, final VisavisCommand command, final Map<String, Object> values) {
		final Module module = info.createModule(command);
		values.forEach(module::setInput);
	}

	/** The value that the text stands for: a path, yes or no, or the text itself. */
	static Object value(final String key, final Class<?> type, final String text) {
		if (type == File.class) return new File(text);
		return type == boolean.class ? oneOf(key, text, true, false) : text;
	}

	/**
	 * The choice that the text names. Inputs with choices are texts, as are numbers: of another type, SciJava replaces
	 * without a word what it cannot convert, and Fiji's dialog shows the first choice where another is the default.
	 */
	@SafeVarargs
	public static <T> T oneOf(final String key, final String text, final T... choices) {
		return Arrays.stream(choices).filter(choice -> choice.toString().equalsIgnoreCase(text)).findFirst().orElseThrow(
			() -> new UserError(key + " is '" + text + "'; expected " + Arrays.stream(choices).map(Object::toString).collect(
				Collectors.joining(" or ")) + "."));
	}

	/** The whole number that the text stands for. */
	public static int number(final String key, final String text) {
		try {
			return Integer.parseInt(text);
		}
		catch (final NumberFormatException e) {
			throw new UserError(key + " is '" + text + "'; expected a whole number.", e);
		}
	}
}
