package org.visavis.macro;

import java.awt.Button;
import java.awt.FlowLayout;
import java.awt.GridBagLayout;
import java.awt.Panel;
import java.awt.TextField;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.swing.JFileChooser;

import org.scijava.module.ModuleInfo;
import org.scijava.module.ModuleItem;
import org.scijava.widget.FileWidget;

import ij.gui.GenericDialog;
import ij.plugin.frame.Recorder;

/** The dialog of a command in plain ImageJ, recorded with the keys that Fiji records. */
final class InputDialog {

	private static final int COLUMNS = 40, DIGITS = 8;
	/** Styles of a text that is a path. */
	private static final List<String> PATHS = List.of(FileWidget.OPEN_STYLE, FileWidget.SAVE_STYLE,
		FileWidget.DIRECTORY_STYLE);

	private final List<ModuleItem<?>> items;
	private final GenericDialog dialog;

	private InputDialog(final ModuleInfo info, final String title) {
		items = Inputs.of(info);
		dialog = new GenericDialog(title);
		items.forEach(this::add);
		dialog.addHelp(help());
	}

	/** The values by key; empty if the user cancels. */
	static Optional<Map<String, Object>> ask(final ModuleInfo info, final String title) {
		final boolean recording = Recorder.record;
		// A dialog made while recording would record its labels as keys.
		Recorder.record = false;
		try {
			final InputDialog shown = new InputDialog(info, title);
			shown.dialog.showDialog();
			if (shown.dialog.wasCanceled()) Recorder.disableCommandRecording();
			return shown.dialog.wasCanceled() ? Optional.empty() : Optional.of(shown.values(recording));
		}
		finally {
			Recorder.record = recording;
		}
	}

	private void add(final ModuleItem<?> item) {
		if (item.getType() == boolean.class) dialog.addCheckbox(item.getLabel(), (Boolean) item.getDefaultValue());
		else if (!choices(item).isEmpty()) dialog.addChoice(item.getLabel() + ":", choices(item).toArray(String[]::new), item
			.getDefaultValue().toString());
		else if (item.getType() == File.class || PATHS.contains(String.valueOf(item.getWidgetStyle()))) addFile(item);
		else addText(item.getLabel() + ":", item.getDefaultValue().toString());
	}

	/** A field for a text, or for a number where the default is one. */
	private void addText(final String label, final String text) {
		dialog.addStringField(label, text, text.matches("\\d+") ? DIGITS : COLUMNS);
	}

	/** A text field and a button in its place; ImageJ's own fields choose a file or a folder, never either. */
	private void addFile(final ModuleItem<?> item) {
		dialog.addStringField(item.getLabel() + ":", "", COLUMNS);
		final TextField field = (TextField) dialog.getStringFields().lastElement();
		final boolean folder = isFolder(item);
		final Button button = new Button("Browse...");
		button.addActionListener(event -> browse(field, folder));
		final GridBagLayout layout = (GridBagLayout) dialog.getLayout();
		final Panel both = new Panel(new FlowLayout(FlowLayout.LEFT, 0, 0));
		layout.setConstraints(both, layout.getConstraints(field));
		both.add(field);
		both.add(button);
		dialog.add(both);
	}

	private static boolean isFolder(final ModuleItem<?> item) {
		return FileWidget.DIRECTORY_STYLE.equals(item.getWidgetStyle());
	}

	private void browse(final TextField field, final boolean folder) {
		final JFileChooser chooser = new JFileChooser(field.getText());
		chooser.setFileSelectionMode(folder ? JFileChooser.DIRECTORIES_ONLY : JFileChooser.FILES_AND_DIRECTORIES);
		if (chooser.showDialog(dialog, "Select") != JFileChooser.APPROVE_OPTION) return;
		field.setText(chooser.getSelectedFile().getPath());
	}

	private Map<String, Object> values(final boolean record) {
		final Map<String, Object> values = new LinkedHashMap<>();
		for (final ModuleItem<?> item : items) {
			final String text = text(item);
			values.put(item.getName(), Inputs.value(item.getName(), item.getType(), text));
			if (record && !text.isEmpty()) Recorder.recordOption(item.getName(), RecordedLine.escaped(text));
		}
		return values;
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
