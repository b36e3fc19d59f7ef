package org.visavis.repeat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.visavis.file.Sha256;
import org.visavis.page.PageComparison;
import org.visavis.page.PdfComparison;
import org.visavis.picture.PictureComparison;
import org.visavis.record.Sha256Sums;
import org.visavis.repeat.Reproduced.How;
import org.visavis.request.Procedure;
import org.visavis.request.Settings;
import org.visavis.run.FaceMatrix;
import org.visavis.table.ImagesTable;
import org.visavis.table.TableComparison;

/** Compares a file of a record with the same made again. */
final class FileComparison {

	private static final List<String> PAIRS = List.of("pairs.csv", "uncorrected_pairs.csv"), OF_FACES = List.of("images.csv",
		"metadata.csv", "faces.csv", "copies.csv");

	/** Formats that libraries of the Java runtime decode. */
	private static final List<String> LIBRARY_DECIDES = List.of("JPEG", "TIFF");

	private final Path record;
	private final Settings settings;
	private final boolean isLearning;
	private final PairTolerance pairs;

	/**
	 * @param procedure of the run
	 */
	FileComparison(final Path record, final Procedure procedure, final PairTolerance pairs) {
		this.record = record;
		this.settings = procedure.settings();
		this.isLearning = procedure.learning().isPresent();
		this.pairs = pairs;
	}

	/** With a file of a repetition, under the same path. */
	Reproduced with(final Path repetition, final String file) throws IOException {
		final Path made = repetition.resolve(file);
		if (Files.mismatch(record.resolve(file), made) < 0) return Reproduced.sameBytes(file);
		if (isLearnt(file)) return NumbersInText.compare(file, Files.readString(record.resolve(file)), Files.readString(made));
		if (file.endsWith(".csv")) return tables(file, made);
		return file.equals(FaceMatrix.TIF) ? MatrixComparison.of(record, repetition, settings) : with(file, Files.readAllBytes(made));
	}

	/** Whether it is what a calibration is or what its validation calculates. */
	private boolean isLearnt(final String file) {
		return isLearning && (file.endsWith(".csv") || file.endsWith(".json")) && !OF_FACES.contains(file);
	}

	/** With bytes that were made again. */
	Reproduced with(final String file, final byte[] made) throws IOException {
		final byte[] kept = Files.readAllBytes(record.resolve(file));
		if (Arrays.equals(kept, made)) return Reproduced.sameBytes(file);
		return switch (file.substring(file.lastIndexOf('.') + 1)) {
			case "png" -> pictures(file, kept, made, PictureComparison.of(kept, made), Tolerances.ofPixels(file));
			case "html" -> pictures(file, kept, made, PageComparison.of(text(kept), text(made)), Tolerances.JPEG);
			case "pdf" -> pictures(file, kept, made, PdfComparison.of(kept, made), Tolerances.JPEG);
			default -> Reproduced.different(file, Sha256.of(made), Sha256.of(kept));
		};
	}

	/** Cell by cell; what is no table any more cannot be compared so. */
	private Reproduced tables(final String file, final Path made) throws IOException {
		final Path kept = record.resolve(file);
		final Reproduced different = Reproduced.different(file, Sha256Sums.of(made), Sha256Sums.of(kept));
		try {
			final TableComparison tables = PAIRS.contains(file) ? TableComparison.of(kept, made, pairs::of, pairs)
				: TableComparison.of(kept, made, column -> Tolerances.of(file, column), (column, a, b) -> isPixels(file, column, a, b));
			if (tables.different().isPresent()) return cell(How.DIFFERENT, file, tables.different().get());
			return tables.farthest().map(cell -> cell(How.WITHIN_TOLERANCE, file, cell)).orElse(different);
		}
		catch (final UncheckedIOException | IllegalStateException e) {
			return different;
		}
	}

	/** Another JPEG library, and another Java's conversion of colours, may give other pixels. */
	private static boolean isPixels(final String file, final String column, final Map<String, String> kept,
		final Map<String, String> made)
	{
		return file.equals(ImagesTable.NAME) && column.equals(ImagesTable.PIXELS) && (LIBRARY_DECIDES.contains(made.get(
			"format")) || !made.get("processing").isEmpty()) && Stream.of(kept, made).allMatch(row -> row.get(column).matches(
				"[0-9a-f]{64}"));
	}

	private static Reproduced cell(final How how, final String file, final TableComparison.Cell cell) {
		return new Reproduced(file, how, cell.text(cell.made()), cell.text(cell.kept()));
	}

	private static Reproduced pictures(final String file, final byte[] kept, final byte[] made, final int difference,
		final int tolerated)
	{
		if (difference > tolerated) return Reproduced.different(file, Sha256.of(made), Sha256.of(kept));
		return new Reproduced(file, How.SAME_CONTENT, "pixels that differ by at most " + tolerated + " of 255", "by " +
			difference);
	}

	private static String text(final byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}
}
