package org.visavis.command;

import java.awt.TextField;
import java.awt.Window;
import java.awt.event.ItemEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPasswordField;
import javax.swing.JTable;
import javax.swing.SwingUtilities;

import org.visavis.macro.VisavisCommand;
import org.visavis.record.TestKeys;

import ij.IJ;
import ij.ImageJ;
import ij.plugin.frame.Recorder;

/** A case as two examiners do it on a screen, with mistakes on the way, while the Recorder is open. */
final class RecordedCase {

	private static final String A = "Q1.1", B = "R1.1";

	private final Path folder, record;

	private RecordedCase(final Path folder) {
		this.folder = folder;
		record = folder.resolve("record");
	}

	/** Does the case in a folder that has known.jpg, a.jpg and b.jpg, and writes recorded.ijm there. */
	public static void main(final String... arguments) throws Exception {
		int status = 1;
		try {
			new ImageJ(null, ImageJ.STANDALONE);
			CommandTable.register();
			new Recorder();
			new RecordedCase(Path.of(arguments[0])).run();
			status = 0;
		}
		catch (final Throwable e) {
			e.printStackTrace();
		}
		System.exit(status);
	}

	private void run() throws Exception {
		compare();
		examine();
		rate();
		does(ShowEvidenceCommand.class, Map.of("record", record.toString(), "examiner", "First"), "Show Evidence...");
		correct();
		exhibit();
		report();
		sign();
		does(VerifyRecordCommand.class, Map.of("record", record.toString()), null);
		Hands.read();
		recorded("Verify Record...");
		Files.writeString(folder.resolve("recorded.ijm"), Recorder.getInstance().getText());
	}

	private void compare() {
		Hands.choose(CompareFacesCommand.class);
		Hands.fill(CompareFacesCommand.class, Map.of("reference", folder.resolve("none.jpg").toString(), "method", "fast", "blind",
			"true", "plates", "1", "overlays", "false", "calibration", "none", "long_side", "320"));
		Hands.fill(CompareFacesCommand.class, Map.of("questioned", folder.resolve("a.jpg") + " | " + folder.resolve("b.jpg"),
			"output", record.toString()));
		Hands.fill(CompareFacesCommand.class, Map.of("reference", folder.resolve("known.jpg").toString()));
		recorded("Compare Faces...");
	}

	/** The first examiner, in the window, which was closed once before. */
	private void examine() throws Exception {
		final Map<String, String> pair = Map.of("record", record.toString(), "face_a", A, "face_b", B);
		Hands.choose(ExaminePairCommand.class);
		Hands.fill(ExaminePairCommand.class, pair);
		Hands.fill(ExaminePairCommand.class, Map.of("examiner", "First"));
		Hands.close(Hands.window(A + " (a.jpg) and " + B + " (known.jpg), examined by First"));
		final Map<String, String> again = new HashMap<>(pair);
		again.put("examiner", "First");
		Hands.choose(ExaminePairCommand.class);
		Hands.fill(ExaminePairCommand.class, again);
		final Window window = Hands.window(A + " (a.jpg) and " + B + " (known.jpg), examined by First");
		final JTable table = Hands.all(window, JTable.class).findFirst().orElseThrow();
		for (final String answer : List.of("visible", "visible", "similar")) {
			final int column = answer.equals("similar") ? 3 : Hands.all(window, JButton.class).count() > 0 && table.getValueAt(0, 1)
				.toString().isEmpty() ? 1 : 2;
			SwingUtilities.invokeAndWait(() -> {
				for (int row = 0; row < table.getRowCount(); row++)
					table.getModel().setValueAt(answer, row, column);
			});
			click(window, "Next step");
		}
		SwingUtilities.invokeAndWait(() -> Hands.all(window, JComboBox.class).findFirst().orElseThrow().setSelectedIndex(3));
		click(window, "Store");
		recorded("examiner=First");
	}

	/** The second examiner, in the fields of the dialog. */
	private void rate() {
		does(ExaminePairCommand.class, Map.of("record", record.toString(), "face_a", A, "face_b", B, "examiner", "Second One",
			"rating", "supports_one", "note", "the chin"), "examiner=[Second One]");
	}

	private void correct() {
		does(CorrectFacesCommand.class, Map.of("record", record.toString(), "corrections", folder.resolve("corrections.csv")
			.toString(), "who", "First"), null);
		final Window window = Hands.window("Correct Faces");
		final java.awt.List faces = Hands.all(window, java.awt.List.class).findFirst().orElseThrow();
		faces.select(0);
		faces.getItemListeners()[0].itemStateChanged(new ItemEvent(faces, ItemEvent.ITEM_STATE_CHANGED, 0, ItemEvent.SELECTED));
		Hands.all(window, TextField.class).findFirst().orElseThrow().setText("a pattern");
		Hands.press(window, "Reject");
		Hands.await(() -> Files.exists(folder.resolve("corrections.csv")), "corrections.csv");
		Hands.press(window, "Run again");
		recorded("record-2");
		Hands.close(window);
	}

	private void exhibit() {
		does(ShowExhibitCommand.class, Map.of("record", record.toString(), "face_a", A, "face_b", B), null);
		Hands.close(Hands.window("Exhibit of "));
		does(ShowExhibitCommand.class, Map.of("record", record.toString(), "face_a", A, "face_b", B), null);
		final Window window = Hands.window("Exhibit of ");
		Hands.press(window, "Save exhibit in the record");
		recorded("Make Exhibit...");
		Hands.close(window);
		does(MakeExhibitCommand.class, Map.of("record", record.toString(), "face_a", A, "face_b", B, "kind", "wipe", "name",
			"half"), "name=half");
	}

	private void report() {
		Hands.choose(WriteReportCommand.class);
		Hands.fill(WriteReportCommand.class, Map.of("record", record.toString(), "case_file", folder.resolve("none.txt")
			.toString()));
		Hands.fill(WriteReportCommand.class, Map.of("case_file", ""));
		recorded("Write Report...");
		Hands.choose(EraseRecordCommand.class);
		Hands.fill(EraseRecordCommand.class, Map.of("record", record.toString(), "pictures", "true"));
		Hands.press(Hands.window("Erase Record..."), "Keep");
		Hands.read();
	}

	/** With a wrong password first. */
	private void sign() {
		Hands.choose(SignRecordCommand.class);
		Hands.fill(SignRecordCommand.class, Map.of("record", record.toString(), "key", TestKeys.path("rsa.p12").toString()));
		password("wrong");
		Hands.fill(SignRecordCommand.class, Map.of());
		password(new String(TestKeys.PASSWORD));
		Hands.read();
		recorded("Sign Record...");
	}

	private static void password(final String password) {
		final Window window = Hands.window(w -> w instanceof final javax.swing.JDialog dialog && Hands.all(dialog
			.getContentPane(), JPasswordField.class).count() > 0, "password");
		Hands.all(window, JPasswordField.class).forEach(field -> field.setText(password));
		click(window, "OK");
		Hands.await(() -> !window.isShowing(), "the end of the password");
	}

	private static void click(final Window window, final String label) {
		try {
			SwingUtilities.invokeAndWait(() -> Hands.all(window, JButton.class).filter(b -> label.equals(b.getText())).findFirst()
				.orElseThrow().doClick());
		}
		catch (final Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private static void does(final Class<? extends VisavisCommand> command, final Map<String, String> texts,
		final String recorded)
	{
		Hands.choose(command);
		Hands.fill(command, texts);
		if (recorded != null) recorded(recorded);
	}

	/** Waits until the Recorder has a text. */
	private static void recorded(final String text) {
		IJ.log("waiting for " + text);
		Hands.await(() -> Recorder.getInstance().getText().contains(text), text + " in the Recorder, which has\n" + Recorder
			.getInstance().getText());
	}
}
