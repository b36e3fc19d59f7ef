package org.visavis.macro;

import java.awt.Color;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.scijava.module.ModuleInfo;
import org.scijava.module.ModuleItem;
import org.scijava.widget.FileWidget;

import ij.gui.GenericDialog;
import ij.plugin.frame.Recorder;

/** The dialog of a command in plain ImageJ; it comes back with what was entered, and the sentence, if that is refused. */
final class InputDialog {

	private static final int COLUMNS = 40, DIGITS = 8;
	/** Dark enough to be read on a dialog's grey. */
	private static final Color REFUSED = new Color(0xa0, 0, 0);
	/** Styles of a text that is a path. */
	private static final List<String> PATHS = List.of(FileWidget.OPEN_STYLE, FileWidget.SAVE_STYLE,
		FileWidget.DIRECTORY_STYLE);

	private final List<ModuleItem<?>> items;
	private final Map<String, String> texts;
	private final GenericDialog dialog;

	private InputDialog(final ModuleInfo info, final String title, final Map<String, String> texts,
		final Optional<Refusal> refusal)
	{
		items = Inputs.of(info);
		this.texts = texts;
		dialog = new GenericDialog(title);
		refusal.filter(r -> r.isGeneral(items)).ifPresent(this::say);
		for (final ModuleItem<?> item : items) {
			add(item);
			refusal.filter(r -> r.isAbout(item, items)).ifPresent(this::say);
		}
		dialog.addHelp(help());
	}

	/**
	 * What a person enters, as texts by key; empty if the person cancels.
	 *
	 * @param texts what stands in the fields at first
	 * @param refusal of what was entered before
	 */
	static Optional<Map<String, String>> ask(final ModuleInfo info, final String title, final Map<String, String> texts,
		final Optional<Refusal> refusal)
	{
		final boolean recording = Recorder.record;
		// A dialog made while recording would record its labels as keys.
		Recorder.record = false;
		try {
			final InputDialog shown = new InputDialog(info, title, texts, refusal);
			shown.dialog.showDialog();
			return shown.dialog.wasCanceled() ? Optional.empty() : Optional.of(shown.texts());
		}
		finally {
			Recorder.record = recording;
		}
	}

	private void say(final Refusal refusal) {
		dialog.addMessage(Lines.of(refusal.inLabels(items)), null, REFUSED);
	}

	private void add(final ModuleItem<?> item) {
		final String label = item.getLabel(), text = texts.get(item.getName());
		if (item.getType() == boolean.class) dialog.addCheckbox(label, Boolean.parseBoolean(text));
		else if (!choices(item).isEmpty()) dialog.addChoice(label + ":", choices(item).toArray(String[]::new), text);
		else addText(label + ":", text);
		if (isPath(item)) PathField.extend(dialog, kind(item));
	}

	/** A field for a text, or for a number where the default is one. */
	private void addText(final String label, final String text) {
		dialog.addStringField(label, text, text.matches("\\d+") ? DIGITS : COLUMNS);
	}

	private static boolean isPath(final ModuleItem<?> item) {
		return item.getType() == File.class || PATHS.contains(String.valueOf(item.getWidgetStyle()));
	}

	private static PathField.Kind kind(final ModuleItem<?> item) {
		if (FileWidget.DIRECTORY_STYLE.equals(item.getWidgetStyle())) return PathField.Kind.FOLDER;
		return Chosen.isSeveral(item.getName()) ? PathField.Kind.SEVERAL : PathField.Kind.FILE;
	}

	private Map<String, String> texts() {
		final Map<String, String> entered = new LinkedHashMap<>();
		items.forEach(item -> entered.put(item.getName(), text(item)));
		return entered;
	}

	private String text(final ModuleItem<?> item) {
		if (item.getType() == boolean.class) return Boolean.toString(dialog.getNextBoolean());
		return choices(item).isEmpty() ? dialog.getNextString().strip() : dialog.getNextChoice();
	}

	private static List<String> choices(final ModuleItem<?> item) {
		final List<?> choices = item.getChoices();
		return choices == null ? List.of() : choices.stream().map(Object::toString).toList();
	}

	private String help() {
		final StringBuilder html = new StringBuilder("<html><body width=500>");
		items.forEach(item -> html.append("<p><b>").append(item.getLabel()).append("</b> (").append(item.getName()).append(
			")<br>").append(item.getDescription()).append("</p>"));
		return html.toString();
	}
}
