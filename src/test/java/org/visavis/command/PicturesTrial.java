package org.visavis.command;

import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.swing.JComboBox;
import javax.swing.JTextArea;

import org.visavis.cases.CaseFolder;
import org.visavis.cases.CaseKind;
import org.visavis.desk.CaseWindow;
import org.visavis.request.Adults;

import ij.IJ;
import ij.ImageJ;

/**
 * A case of a manipulated picture, from the photographs to the notice; needs a screen. Its arguments: the folder of the case, and,
 * where wanted, that of pictures.
 */
public final class PicturesTrial {

	private final Path folder;
	private final Optional<Path> pictures;

	private PicturesTrial(final Path folder, final Optional<Path> pictures) {
		this.folder = folder;
		this.pictures = pictures;
	}

	public static void main(final String... arguments) {
		int status = 1;
		try {
			new ImageJ(null, ImageJ.EMBEDDED);
			new PicturesTrial(Path.of(arguments[0]), Arrays.stream(arguments).skip(1).findFirst().map(Path::of)).go();
			status = 0;
		}
		catch (final Throwable e) {
			e.printStackTrace();
		}
		System.exit(status);
	}

	private void go() throws Exception {
		begin();
		CaseHands.turn("Origins");
		for (int search = 0; search < 3; search++) {
			CaseHands.press("Search", search);
			final Path record = folder.resolve(List.of("provenance", "copies", "traces").get(search));
			Hands.await(() -> Files.exists(record.resolve("SHA256SUMS")), record.toString());
		}
		Hands.await(() -> CaseHands.shows("Common structure"), "the words of the traces");
		picture("origins");
		CaseHands.turn("Removal");
		notice(Adults.UNKNOWN);
		Hands.await(() -> CaseHands.shows("may be a minor"), "a refusal");
		Files.copy(folder.resolve("notice.txt"), folder.resolve("unknown.txt"));
		notice(Adults.YES);
		Hands.await(() -> Files.isDirectory(folder.resolve("provenance/notices")), "the notice");
		Hands.await(() -> isWritten("Write Removal Notice..."), "its line in the macro");
		picture("removal");
	}

	private boolean isWritten(final String command) {
		try {
			return Files.readString(folder.resolve("case.ijm")).contains(command);
		}
		catch (final IOException e) {
			return false;
		}
	}

	/** A picture that was made from one of two photographs: its lower third was painted over. */
	private void begin() throws Exception {
		Files.createDirectories(folder);
		final Path sample = Path.of("samples/london/062_03.jpg").toAbsolutePath();
		final BufferedImage painted = ImageIO.read(sample.toFile());
		final Graphics2D brush = painted.createGraphics();
		brush.fillRect(0, 2 * painted.getHeight() / 3, painted.getWidth(), painted.getHeight());
		brush.dispose();
		ImageIO.write(painted, "png", folder.resolve("painted.png").toFile());
		final CaseFolder made = CaseFolder.open(folder.toString());
		made.write(CaseKind.PICTURES);
		made.write(CaseFolder.KNOWN, List.of(sample.toString(), sample.resolveSibling("115_03.jpg").toString()));
		made.write(CaseFolder.QUESTIONED, List.of(folder.resolve("painted.png").toString()));
		EventQueue.invokeAndWait(() -> CaseWindow.openSample(folder, new CaseRunner()));
	}

	private static void notice(final Adults adults) throws Exception {
		EventQueue.invokeAndWait(() -> {
			Hands.all(CaseHands.window(), JComboBox.class).filter(box -> box.getItemAt(0) instanceof Adults).findFirst().orElseThrow()
				.setSelectedItem(adults);
			Hands.all(CaseHands.window(), JTextArea.class).filter(area -> area.isShowing() && area.isEditable()).findFirst().orElseThrow().setText(
				"A. Sample");
		});
		CaseHands.press("Write the notice");
	}

	private void picture(final String name) throws Exception {
		if (pictures.isEmpty()) return;
		IJ.wait(1500);
		final Rectangle shown = CaseHands.window().getBounds();
		ImageIO.write(new Robot().createScreenCapture(shown), "png", pictures.get().resolve(name + ".png").toFile());
	}
}
