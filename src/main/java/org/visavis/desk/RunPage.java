package org.visavis.desk;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;

import org.visavis.cases.CaseCall;
import org.visavis.cases.CaseFolder;
import org.visavis.cases.CaseStep;
import org.visavis.seal.SealedRecord;
import org.visavis.seal.Withheld;

/** Runs the comparison, which can be stopped and goes on where it was. */
final class RunPage implements Page {

	private final Desk desk;
	private final JLabel state = new JLabel(" ");
	private final JProgressBar bar = new JProgressBar(0, 1000);
	private final JButton run = Form.button("Run", () -> start("")), stop = Form.button("Stop", this::stop), over = Form.button(
		"Start over", this::startOver);
	private final JPanel panel = new Form().wide(Form.line(run, stop, over)).wide(bar).wide(state).sentence("Nothing leaves this " +
		"machine. A run that was stopped goes on where it was when it is run again; after a change of photographs or settings, press Start over.").panel();
	private BarProgress progress = new BarProgress(bar, state);

	RunPage(final Desk desk) {
		this.desk = desk;
		stop.setEnabled(false);
	}

	@Override
	public JComponent component() {
		return panel;
	}

	@Override
	public void enter() {
		if (run.isEnabled()) state.setText(desk.folder().isComplete() ? "There is a complete record: " + desk.told(desk.folder().record())
			: "The record will be " + desk.told(desk.folder().comparisons().next()));
	}

	/**
	 * Runs a comparison of the photographs of the case.
	 *
	 * @param corrections the path of an examiner's corrections of faces; empty for none
	 */
	void start(final String corrections) {
		run(desk.folder().comparisons().next(), () -> corrections.isEmpty() ? desk.how() : before(corrections));
	}

	/** Leaves what was begun, for a run with other photographs or settings. */
	private void startOver() {
		run(desk.folder().comparisons().another(), desk::how);
	}

	private void run(final Path record, final Supplier<Map<String, String>> settings) {
		if (!run.isEnabled()) return;
		progress = new BarProgress(bar, state);
		running(true);
		desk.background(() -> {
			try {
				compare(record, settings.get());
			}
			finally {
				EventQueue.invokeLater(() -> running(false));
			}
		});
	}

	private void compare(final Path record, final Map<String, String> settings) {
		final Map<String, String> keys = new LinkedHashMap<>();
		keys.put("questioned", desk.folder().neededList(CaseFolder.QUESTIONED, "pictures to look through").toString());
		keys.put("reference", desk.folder().neededList(CaseFolder.KNOWN, "photographs of the known person").toString());
		keys.put("output", record.toString());
		keys.putAll(settings);
		desk.run(new CaseCall("Compare Faces...", keys), progress, "The record is complete: " + desk.told(record));
		desk.turnTo(Boolean.parseBoolean(keys.get("blind")) ? CaseStep.EXAMINE : CaseStep.RESULTS);
	}

	/** The settings of the record that was corrected, blind if it was: nobody has seen what it kept back. */
	private Map<String, String> before(final String corrections) {
		final SealedRecord record = desk.record();
		final Map<String, String> keys = new LinkedHashMap<>(record.manifest().settings());
		keys.put("corrections", corrections);
		keys.put("blind", Boolean.toString(record.has(Withheld.NAME)));
		return keys;
	}

	@Override
	public void close() {
		progress.cancel();
	}

	private void stop() {
		progress.cancel();
		state.setText("Stopping ...");
	}

	private void running(final boolean now) {
		run.setEnabled(!now);
		stop.setEnabled(now);
		over.setEnabled(!now);
	}
}
