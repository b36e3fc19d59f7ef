package org.visavis.command;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.text.JTextComponent;

import org.visavis.desk.CaseWindow;

import ij.ImageJ;

/**
 * The sample case done in the window of a case by pressing its buttons, from the photographs to the report, and where
 * wanted a picture of each page; needs a screen. Its arguments: the folder of the case, and that of the pictures.
 */
public final class CaseTrial {

	/** How the title of its window begins. */
	private static final String CASE = "Visavis: ";
	private static final int PATIENCE = 90_000, PAUSE = 100, SETTLED = 1_500;

	private final Optional<Path> pictures;

	private CaseTrial(final Optional<Path> pictures) {
		this.pictures = pictures;
	}

	public static void main(final String... arguments) {
		try {
			run(arguments);
			System.exit(0);
		}
		catch (final Exception | LinkageError e) {
			e.printStackTrace();
			System.exit(1);
		}
	}

	private static void run(final String... arguments) throws Exception {
		new ImageJ(ImageJ.EMBEDDED);
		final Path folder = Path.of(arguments[0]);
		EventQueue.invokeAndWait(() -> CaseWindow.openSample(folder, new CaseRunner()));
		new CaseTrial(arguments.length > 1 ? Optional.of(Path.of(arguments[1])) : Optional.empty()).go(folder);
	}

	private void go(final Path folder) throws Exception {
		turn("Facts");
		turn("Photographs");
		await(() -> shown("1 picture") && shown("7 pictures"));
		picture("Photographs");
		turn("How");
		turn("Run");
		press("Run");
		await(() -> shows("suitable") || shows("one person is shown"));
		picture("Results");
		Files.writeString(folder.resolveSibling("results.txt"), texts());
		press("Show with pictures...");
		await(() -> window("Results of ").isPresent());
		picture("pictures", "Results of ");
		window("Results of ").ifPresent(JFrame::dispose);
		turn("Faces");
		turn("Examine");
		turn("Report");
		press("Write the report");
		await(() -> shows("The report is written"));
		turn("Seal");
	}

	private void turn(final String step) throws Exception {
		final JList<?> steps = (JList<?>) all(window()).filter(JList.class::isInstance).findFirst().orElseThrow();
		EventQueue.invokeAndWait(() -> {
			for (int i = 0; i < steps.getModel().getSize(); i++)
				if (steps.getModel().getElementAt(i).toString().equalsIgnoreCase(step)) steps.setSelectedIndex(i);
		});
		picture(step);
	}

	private static void press(final String label) throws Exception {
		final AbstractButton button = (AbstractButton) all(window()).filter(AbstractButton.class::isInstance).filter(
			b -> ((AbstractButton) b).getText().equals(label) && b.isShowing()).findFirst().orElseThrow();
		EventQueue.invokeAndWait(button::doClick);
	}

	private void picture(final String name) throws Exception {
		picture(name, CASE);
	}

	private void picture(final String name, final String title) throws Exception {
		if (pictures.isEmpty()) return;
		Thread.sleep(SETTLED);
		final Container shown = window(title).orElseThrow().getContentPane();
		final BufferedImage picture = new Robot().createScreenCapture(new Rectangle(shown.getLocationOnScreen(), shown.getSize()));
		ImageIO.write(picture, "png", pictures.get().resolve("case-" + name.toLowerCase(Locale.ROOT) + ".png").toFile());
	}

	private static boolean shown(final String label) {
		return all(window()).anyMatch(c -> c instanceof final JLabel l && label.equals(l.getText()));
	}

	private static boolean shows(final String words) {
		return texts().contains(words);
	}

	private static String texts() {
		return String.join("\n", all(window()).filter(JTextComponent.class::isInstance).filter(Component::isShowing).map(
			text -> ((JTextComponent) text).getText()).toList());
	}

	private static void await(final BooleanSupplier done) throws InterruptedException, IOException {
		for (int waited = 0; !done.getAsBoolean(); waited += PAUSE) {
			if (waited > PATIENCE) throw new IOException("Waited in vain; the window shows: " + texts());
			Thread.sleep(PAUSE);
		}
	}

	private static JFrame window() {
		return window(CASE).orElseThrow();
	}

	private static Optional<JFrame> window(final String title) {
		return Stream.of(Frame.getFrames()).filter(frame -> frame instanceof JFrame && frame.isShowing() && frame.getTitle()
			.startsWith(title)).map(JFrame.class::cast).findFirst();
	}

	private static Stream<Component> all(final Container container) {
		return Stream.of(container.getComponents()).flatMap(c -> Stream.concat(Stream.of(c), c instanceof final Container inner
			? all(inner) : Stream.empty()));
	}
}
