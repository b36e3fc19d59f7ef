package org.visavis.procedure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.visavis.Progress;
import org.visavis.originals.RecordedInputs;
import org.visavis.repeat.Repetition;
import org.visavis.repeat.Reproduced.How;
import org.visavis.repeat.Reproduced;
import org.visavis.request.FaceChoice;
import org.visavis.request.Settings;
import org.visavis.seal.SealedRecord;
import org.visavis.table.Finding;

/** The sample photographs and pictures made of them. */
public final class Samples {

	public static final Path FOLDER = Path.of("samples/london");

	/** Quick, and right on the samples. */
	public static final Settings FAST = with(FaceChoice.ALL);

	private Samples() {}

	public static Settings with(final FaceChoice face) {
		return new Settings(false, face, "fast", 320, "sface", "cosine", false, false, "none");
	}

	/** The eight photographs in order. */
	public static List<Path> all() {
		return sorted(FOLDER);
	}

	/** The files of a folder in order. */
	static List<Path> sorted(final Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Copies photographs of the given names into a folder, which is made. */
	public static Path copy(final Path folder, final String... names) throws IOException {
		Files.createDirectories(folder);
		for (final String name : names)
			Files.copy(FOLDER.resolve(name), folder.resolve(name));
		return folder;
	}

	/** A record made again from its photographs, which are where they lay. */
	public static Repetition repetition(final Path record) {
		final SealedRecord sealed = SealedRecord.open(record);
		return Repetition.of(sealed, RecordedInputs.of(sealed, ""), RecordCommands::make, Progress.SILENT);
	}

	/** What a repetition does not give again. */
	public static List<Finding> differences(final Repetition repetition) {
		return repetition.compared().stream().filter(file -> file.how() == How.DIFFERENT).map(Reproduced::finding).toList();
	}

	/** Two photographs side by side in one file. */
	public static void pair(final Path png, final String left, final String right) throws IOException {
		final BufferedImage a = ImageIO.read(FOLDER.resolve(left).toFile()), b = ImageIO.read(FOLDER.resolve(right)
			.toFile());
		final BufferedImage both = new BufferedImage(a.getWidth() + b.getWidth(), a.getHeight(),
			BufferedImage.TYPE_INT_RGB);
		final Graphics2D graphics = both.createGraphics();
		graphics.drawImage(a, 0, 0, null);
		graphics.drawImage(b, a.getWidth(), 0, null);
		graphics.dispose();
		ImageIO.write(both, "png", png.toFile());
	}
}
