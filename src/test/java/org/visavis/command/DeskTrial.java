package org.visavis.command;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JList;
import javax.swing.text.JTextComponent;

import org.visavis.desk.CaseWindow;
import org.visavis.procedure.Samples;
import org.visavis.screen.BlurredUntilClicked;
import org.visavis.table.FaceGeometry;
import org.visavis.table.Table;

import ij.IJ;
import ij.ImageJ;
import ij.WindowManager;
import ij.gui.ImageCanvas;

/**
 * What a person does with the faces of a case in its window; needs a screen. Its arguments: the folder of the case, and,
 * where wanted, that of pictures.
 */
public final class DeskTrial {

	private final Path folder;
	private final Optional<Path> pictures;

	private DeskTrial(final Path folder, final Optional<Path> pictures) {
		this.folder = folder;
		this.pictures = pictures;
	}

	public static void main(final String... arguments) {
		int status = 1;
		try {
			new ImageJ(null, ImageJ.EMBEDDED);
			new DeskTrial(Path.of(arguments[0]), Arrays.stream(arguments).skip(1).findFirst().map(Path::of)).go();
			status = 0;
		}
		catch (final Throwable e) {
			e.printStackTrace();
		}
		System.exit(status);
	}

	private void go() throws Exception {
		begin();
		CaseHands.turn("Photographs");
		Hands.await(() -> Hands.all(CaseHands.window(), JLabel.class).anyMatch(label -> "2 pictures, 1 with a remark".equals(label.getText())),
			"the remark that a picture shows no face");
		CaseHands.press("Go on without the files that have a remark (otherwise they are rows of the record, with the reason)");
		picture("remark", CaseHands.window());
		CaseHands.press("Discreet: pictures are blurred");
		picture("discreet", CaseHands.window());
		CaseHands.press("Discreet: pictures are blurred");
		CaseHands.turn("Run");
		CaseHands.press("Run");
		Hands.await(() -> CaseHands.shows("Nobody has rated"), "the page after a blind run");
		Hands.await(() -> isTicked("RUN"), "the tick before Run");
		faces();
		examine();
	}

	/** Two people in one picture to look through, and nobody in the other. */
	private void begin() throws Exception {
		Files.createDirectories(folder);
		Samples.pair(folder.resolve("both.png"), "062_03.jpg", "115_03.jpg");
		ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", folder.resolve("dark.png").toFile());
		Files.write(folder.resolve("questioned.txt"), List.of(folder.resolve("both.png").toString(), folder.resolve("dark.png").toString()));
		Files.writeString(folder.resolve("known.txt"), Path.of("samples/london/062_08.jpg").toAbsolutePath() + "\n");
		Files.write(folder.resolve("how.txt"), List.of("method=fast", "calibration=none", "plates=0", "blind=true"));
		EventQueue.invokeAndWait(() -> CaseWindow.openSample(folder, new CaseRunner()));
	}

	/** Without a name first, then with one; the second face is clicked. */
	private void faces() throws Exception {
		CaseHands.turn("Faces");
		CaseHands.press("Correct faces...");
		Hands.await(() -> CaseHands.shows("is empty"), "a refusal");
		Files.writeString(folder.resolve("refusal.txt"), Hands.all(CaseHands.window(), JTextComponent.class).filter(Component::isShowing).map(
			JTextComponent::getText).filter(text -> text.contains("is empty")).findFirst().orElseThrow());
		picture("refusal", CaseHands.window());
		text("Ann");
		CaseHands.press("Correct faces...");
		final Window correct = Hands.window("Correct Faces");
		click();
		picture("correct", correct, WindowManager.getCurrentWindow());
		Hands.press(correct, "This face is meant");
		Hands.await(() -> Files.exists(folder.resolve("corrections-2.csv")), "corrections-2.csv");
		picture("rejected", correct);
		Hands.close(correct);
	}

	/** Left after the first step, taken up by another name, then by the same. */
	private void examine() throws Exception {
		CaseHands.turn("Examine");
		Window window = examination("Bea");
		zoom(window);
		picture("enlarged", window);
		answer(window, 1);
		Hands.close(window);
		window = examination("Carl");
		Files.writeString(folder.resolve("carl.txt"), seen(window));
		Hands.close(window);
		text("Bea");
		CaseHands.press("Examine these two...");
		final Window question = Hands.window("Q1.1 ");
		picture("question", question);
		button(question, "Yes");
		Hands.await(() -> !question.isShowing(), "the end of the question");
		window = Hands.window("Q1.1 ");
		Files.writeString(folder.resolve("bea.txt"), seen(window));
		rate(window);
	}

	private Window examination(final String name) throws Exception {
		text(name);
		CaseHands.press("Examine these two...");
		return Hands.window("Q1.1 ");
	}

	private void rate(final Window window) throws Exception {
		answer(window, 2);
		picture("examine", window);
		answer(window, 3);
		EventQueue.invokeAndWait(() -> Hands.all(window, JComboBox.class).findFirst().orElseThrow().setSelectedIndex(3));
		button(window, "Store");
		Hands.await(() -> !window.isShowing(), "the end of the examination");
	}

	/** All components in a column, and on to the next step. */
	private static void answer(final Window window, final int column) throws Exception {
		EventQueue.invokeAndWait(() -> {
			final JTable table = Hands.all(window, JTable.class).findFirst().orElseThrow();
			for (int row = 0; row < table.getRowCount(); row++)
				table.getModel().setValueAt(column == 3 ? "similar" : "visible", row, column);
		});
		button(window, "Next step");
	}

	/** By the wheel, about the right eye. */
	private static void zoom(final Window window) throws Exception {
		final Component picture = Hands.all(window, BlurredUntilClicked.class).filter(Component::isShowing).findFirst().orElseThrow();
		EventQueue.invokeAndWait(() -> {
			for (int i = 0; i < 5; i++)
				picture.dispatchEvent(new MouseWheelEvent(picture, MouseEvent.MOUSE_WHEEL, 0, 0, 260, 220, 0, false,
					MouseWheelEvent.WHEEL_UNIT_SCROLL, 1, -1));
		});
	}

	/** The first answers to A, and which step is shown. */
	private static String seen(final Window window) {
		return Hands.all(window, JTable.class).findFirst().orElseThrow().getValueAt(0, 1) + ", " + Hands.all(window, JLabel.class).map(
			JLabel::getText).filter(text -> text != null && text.startsWith("Step ")).findFirst().orElseThrow().substring(0, 11);
	}

	private static void button(final Window window, final String label) throws Exception {
		EventQueue.invokeLater(() -> Hands.all(window, AbstractButton.class).filter(b -> label.equals(b.getText())).findFirst().orElseThrow()
			.doClick());
		EventQueue.invokeAndWait(() -> {});
	}

	/** Into the middle of the second face. */
	private void click() throws Exception {
		final ImageCanvas canvas = WindowManager.getCurrentImage().getCanvas();
		final var box = FaceGeometry.face(Table.read(folder.resolve("record/faces.csv")).named().get(1), "", Double.NaN).box();
		EventQueue.invokeAndWait(() -> canvas.dispatchEvent(new MouseEvent(canvas, MouseEvent.MOUSE_CLICKED, 0, 0, canvas.screenX((int)
			box.centre().x()), canvas.screenY((int) box.centre().y()), 1, false)));
	}

	private static boolean isTicked(final String step) {
		@SuppressWarnings("unchecked") // the steps of a case
		final JList<Object> steps = Hands.all(CaseHands.window(), JList.class).findFirst().orElseThrow();
		for (int i = 0; i < steps.getModel().getSize(); i++)
			if (steps.getModel().getElementAt(i).toString().equals(step)) return ((JLabel) steps.getCellRenderer()
				.getListCellRendererComponent(steps, steps.getModel().getElementAt(i), i, false, false)).getText().contains("\u2713");
		return false;
	}

	private void text(final String text) throws Exception {
		EventQueue.invokeAndWait(() -> Hands.all(CaseHands.window(), javax.swing.JTextField.class).filter(Component::isShowing).findFirst()
			.orElseThrow().setText(text));
	}

	/** Of windows, whatever lies between them. */
	private void picture(final String name, final Window... windows) throws Exception {
		if (pictures.isEmpty()) return;
		IJ.wait(1500);
		final Rectangle shown = Arrays.stream(windows).map(Window::getBounds).reduce(Rectangle::union).orElseThrow();
		ImageIO.write(new Robot().createScreenCapture(shown), "png", pictures.get().resolve(name + ".png").toFile());
	}
}
