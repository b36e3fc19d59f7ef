package org.visavis.desk;

import java.awt.EventQueue;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;

import org.visavis.UserError;
import org.visavis.cases.CaseCall;
import org.visavis.cases.CaseFolder;
import org.visavis.cases.CaseStep;
import org.visavis.seal.SealedRecord;

/** Runs the comparison, which can be stopped and goes on where it was. */
final class RunPage implements Page {

	private final Desk desk;
	private final JLabel state = new JLabel(" ");
	private final JProgressBar bar = new JProgressBar(0, 1000);
	private final JButton run = Form.button("Run", () -> start("")), stop = Form.button("Stop", this::stop);
	private final JPanel panel = new Form().wide(Form.line(run, stop)).wide(bar).wide(state).sentence("Nothing leaves this " +
		"machine. A run that was stopped goes on where it was when it is run again.").panel();
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
			: "The record will be " + desk.told(desk.folder().newRecord()));
	}

	/**
	 * Runs a comparison of the photographs of the case.
	 *
	 * @param corrections the path of an examiner's corrections of faces; empty for none
	 */
	void start(final String corrections) {
		progress = new BarProgress(bar, state);
		running(true);
		desk.background(() -> {
			try {
				compare(corrections);
			}
			finally {
				EventQueue.invokeLater(() -> running(false));
			}
		});
	}

	private void compare(final String corrections) {
		final Map<String, String> keys = new LinkedHashMap<>();
		keys.put("questioned", list(CaseFolder.QUESTIONED, "pictures to look through"));
		keys.put("reference", list(CaseFolder.KNOWN, "photographs of the known person"));
		keys.put("output", desk.folder().newRecord().toString());
		keys.putAll(corrections.isEmpty() ? desk.settings() : before(corrections));
		desk.run(new CaseCall("Compare Faces...", keys), progress, "The record is complete: " + keys.get("output"));
		desk.turnTo(Boolean.parseBoolean(keys.get("blind")) ? CaseStep.EXAMINE : CaseStep.RESULTS);
	}

	/** The settings of the record that was corrected, blind if it was: nobody has seen what it kept back. */
	private Map<String, String> before(final String corrections) {
		final SealedRecord record = desk.record();
		final Map<String, String> keys = new LinkedHashMap<>(record.manifest().settings());
		keys.put("corrections", corrections);
		keys.put("blind", Boolean.toString(record.has("withheld.csv")));
		return keys;
	}

	private String list(final String name, final String what) {
		if (!Files.isRegularFile(desk.folder().file(name))) throw new UserError("There are no " + what +
			" yet; choose them under Photographs.");
		return desk.folder().file(name).toString();
	}

	private void stop() {
		progress.cancel();
		state.setText("Stopping ...");
	}

	private void running(final boolean now) {
		run.setEnabled(!now);
		stop.setEnabled(now);
	}
}
