package org.visavis.screen;

import java.awt.BorderLayout;
import java.awt.Button;
import java.awt.Choice;
import java.awt.Component;
import java.awt.GridLayout;
import java.awt.Label;
import java.awt.List;
import java.awt.Panel;
import java.awt.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;

import org.visavis.exhibit.ExhibitFeature;
import org.visavis.picture.PlainText;
import org.visavis.screen.PlacedFeatures.End;

import ij.io.OpenDialog;
import ij.io.SaveDialog;

/** The part of an exhibit window that lists the numbered features, describes, deletes, keeps and loads them. */
final class FeaturePanel extends Panel {

	private static final long serialVersionUID = 1L;

	private static final int LETTERS = 28;

	private final transient ExhibitOnScreen shown;
	private final transient Attempt attempt;
	private final transient Runnable redraw;
	private final Choice mouse = choice("Mouse moves the picture", "Mouse places features");
	private final Choice face = choice("Features on A", "Features on B");
	private final List list = new List(5);
	private final TextField text = new TextField(LETTERS);
	private final transient java.util.List<End> listed = new ArrayList<>();
	private transient Optional<End> selected = Optional.empty();
	private String file = "";
	private boolean unsaved;

	/**
	 * @param attempt does what may be refused
	 * @param redraw called when the picture is to change
	 */
	FeaturePanel(final ExhibitOnScreen shown, final Attempt attempt, final Runnable redraw) {
		super(new BorderLayout());
		this.shown = shown;
		this.attempt = attempt;
		this.redraw = redraw;
		list.addItemListener(event -> select(listed.get(list.getSelectedIndex())));
		text.addTextListener(event -> describe());
		add(rows(mouse, face, new Label("Numbered features:")), BorderLayout.NORTH);
		add(list, BorderLayout.CENTER);
		final Panel buttons = new Panel(new GridLayout(1, 0));
		buttons.add(button("Delete", this::delete));
		buttons.add(button("Load...", this::load));
		buttons.add(button("Save...", this::save));
		add(rows(new Label("What the selected feature is:"), text, buttons), BorderLayout.SOUTH);
		refresh();
	}

	/** Whether a press of the mouse places a feature. */
	boolean isPlacing() {
		return mouse.getSelectedIndex() == 1;
	}

	/** The face that gets features where both lie on each other. */
	int face() {
		return face.getSelectedIndex();
	}

	/** The file that has these features; empty where there is none. */
	String file() {
		return file;
	}

	/** Whether there are features that no file has. */
	boolean isUnsaved() {
		return unsaved;
	}

	/** Says that a file has these features now. */
	void kept() {
		unsaved = false;
	}

	/** Says that features are others than before. */
	void changed() {
		file = "";
		unsaved = true;
		refresh();
		redraw.run();
	}

	/** Shows the features of the faces that are shown. */
	void refresh() {
		listed.clear();
		list.removeAll();
		for (int i = 0; i < 2; i++)
			for (final ExhibitFeature feature : shown.featuresShown().get(i)) {
				listed.add(new End(shown.key(i), feature.number(), true));
				list.add(item(i, feature));
			}
		selected.filter(s -> shown.features().find(s).isEmpty() || indexOf(s) < 0).ifPresent(s -> select(Optional.empty()));
	}

	/** Makes a feature the one that is described or deleted. */
	void select(final End end) {
		select(Optional.of(end));
		list.select(indexOf(end));
		text.requestFocus();
	}

	private void select(final Optional<End> end) {
		selected = Optional.empty();
		text.setText(end.flatMap(shown.features()::find).map(ExhibitFeature::text).orElse(""));
		selected = end;
		text.setEnabled(end.isPresent());
	}

	private int indexOf(final End end) {
		return listed.indexOf(new End(end.face(), end.number(), true));
	}

	private static String item(final int face, final ExhibitFeature feature) {
		return (face == 0 ? "A " : "B ") + feature.number() + " " + PlainText.of(feature.text(), LETTERS);
	}

	private void describe() {
		final Optional<ExhibitFeature> before = selected.flatMap(shown.features()::find);
		if (before.isEmpty() || before.get().text().equals(text.getText())) return;
		shown.features().describe(selected.get(), text.getText());
		file = "";
		unsaved = true;
		final int index = indexOf(selected.get());
		list.replaceItem(item(selected.get().face().equals(shown.key(0)) ? 0 : 1, shown.features().find(selected.get()).get()),
			index);
		list.select(index);
	}

	private void delete() {
		selected.ifPresent(shown.features()::delete);
		changed();
	}

	private void load() {
		final OpenDialog dialog = new OpenDialog("Numbered features (CSV)");
		if (dialog.getPath() == null) return;
		final var features = shown.faces().readFeatures(dialog.getPath());
		for (int i = 0; i < 2; i++)
			shown.features().set(shown.key(i), features.get(i));
		changed();
		file = dialog.getPath();
		unsaved = false;
	}

	private void save() {
		final SaveDialog dialog = new SaveDialog("Numbered features (CSV)", "features", ".csv");
		if (dialog.getFileName() == null) return;
		final String path = dialog.getDirectory() + dialog.getFileName();
		shown.faces().writeFeatures(path, shown.featuresShown());
		file = path;
		unsaved = false;
	}

	private Button button(final String label, final Runnable deed) {
		final Button button = new Button(label);
		button.addActionListener(event -> attempt.run(deed));
		return button;
	}

	private static Choice choice(final String... items) {
		final Choice choice = new Choice();
		Arrays.stream(items).forEach(choice::add);
		return choice;
	}

	private static Panel rows(final Component... rows) {
		final Panel panel = new Panel(new GridLayout(0, 1));
		Arrays.stream(rows).forEach(panel::add);
		return panel;
	}
}
