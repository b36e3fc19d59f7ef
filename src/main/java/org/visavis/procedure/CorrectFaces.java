package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.correct.DetectedFaces;
import org.visavis.correct.FaceSheet;
import org.visavis.correct.SheetFace;
import org.visavis.detect.Face;
import org.visavis.file.NumberedName;
import org.visavis.geometry.Box;
import org.visavis.originals.RecordedPhotos;
import org.visavis.picture.MarkedFace;
import org.visavis.record.Manifest;
import org.visavis.record.Sha256Sums;
import org.visavis.request.Corrections;
import org.visavis.request.FacePlace;
import org.visavis.request.Procedure;
import org.visavis.request.RecordedKeys;
import org.visavis.request.UserTable;
import org.visavis.run.FaceInBox;
import org.visavis.run.Outcome;
import org.visavis.seal.SealedRecord;
import org.visavis.seal.Withheld;
import org.visavis.table.CorrectionsTable;
import org.visavis.table.FaceCorrection.Action;
import org.visavis.table.FaceCorrection;

/**
 * {@code Correct Faces...}: an examiner's sheet with the photographs of a record. Each change is written at once into a
 * file beside the record, which stays as it is; a run with that file then applies them.
 */
public final class CorrectFaces {

	private final SealedRecord record;
	private final Path file;
	private final String who;
	private final List<Sheet> sheets = new ArrayList<>();

	private final RecordedPhotos photographs;

	/** A photograph, its row of images.csv, and its faces. */
	private record Sheet(Map<String, String> image, String sha256, FaceSheet faces) {}

	/**
	 * A record that was made anew.
	 *
	 * @param command its macro name
	 * @param options the keys of the macro's line that makes it
	 */
	public record Again(Outcome outcome, String command, String options) {}

	private CorrectFaces(final SealedRecord record, final String photographs, final Path file, final String who) {
		this.record = record;
		this.photographs = RecordedPhotos.of(record, photographs);
		this.file = file;
		this.who = who;
		final Map<String, Map<Integer, MarkedFace>> detected = DetectedFaces.of(record);
		final Map<String, Sheet> bySha256 = new LinkedHashMap<>();
		for (final Map<String, String> row : record.table("images.csv").named()) {
			final String image = row.get("image"), sha256 = row.get("sha256");
			if (!row.get("width").isEmpty()) bySha256.putIfAbsent(sha256, new Sheet(row, sha256, new FaceSheet(sha256, detected
				.getOrDefault(image, new HashMap<>()))));
		}
		sheets.addAll(bySha256.values());
	}

	/** Opens a sheet of photographs that are where they lay when the record was made. */
	public static CorrectFaces open(final String record, final String corrections, final String who) {
		return open(record, "", corrections, who);
	}

	/**
	 * Opens a sheet, with the corrections that the file has already.
	 *
	 * @param record the folder of a record of photographs
	 * @param photographs where these are now: a folder, searched with its sub-folders, an image file or a list; empty for
	 *          where they lay when the record was made
	 * @param corrections the file, outside of the record; need not exist
	 * @param who corrects
	 */
	public static CorrectFaces open(final String record, final String photographs, final String corrections,
		final String who)
	{
		final SealedRecord sealed = SealedRecord.open(Procedure.path("record", record));
		final Path file = Procedure.path("corrections", corrections);
		if (who.isBlank()) throw new UserError("who is empty; expected the name of the person who corrects.");
		if (file.startsWith(sealed.path())) throw new UserError("corrections is " + file + ", which lies in the record; " +
			"expected a file outside of it.");
		if (file.getParent() == null || !Files.isDirectory(file.getParent()) || Files.isDirectory(file)) throw new UserError(
			"corrections is " + file + "; expected a file to write in a folder that exists.");
		final CorrectFaces sheet = new CorrectFaces(sealed, photographs, file, who);
		if (sheet.sheets.isEmpty()) throw new UserError(sealed.path() + " has no photograph that can be read; expected one.");
		if (Files.exists(file)) sheet.takeFile();
		return sheet;
	}

	/** How many photographs there are; of several files with the same bytes there is the first. */
	public int size() {
		return sheets.size();
	}

	/** Which photograph has an id of images.csv, or the bytes of the one that has it. */
	public int photograph(final String id) {
		final String sha256 = record.table("images.csv").named().stream().filter(row -> row.get("image").equals(id)).map(row -> row.get(
			"sha256")).findFirst().orElse("");
		return IntStream.range(0, sheets.size()).filter(which -> sheets.get(which).sha256.equals(sha256)).findFirst().orElseThrow(
			() -> new UserError("first is '" + id + "'; expected the id of a photograph that can be read, such as " + sheets.get(0).image
				.get("image") + "."));
	}

	/** Whether two sheets write the same file. */
	public boolean writesWith(final CorrectFaces other) {
		return file.equals(other.file);
	}

	/** What a photograph is called: its id and its path in the record. */
	public String title(final int photograph) {
		final Map<String, String> image = sheets.get(photograph).image;
		return image.get("image") + " " + image.get("path");
	}

	/** The upright pixels of a photograph, read again; one that is gone or has changed is refused. */
	public ArrayImg<ARGBType, IntArray> pixels(final int photograph) {
		return photographs.read(sheets.get(photograph).image).pixels().orElseThrow();
	}

	/** The faces of a photograph by number, with what is changed about each. */
	public List<SheetFace> faces(final int photograph) {
		return sheets.get(photograph).faces.faces();
	}

	/** A start for a face to be added: what the detector sees in a box, or five points placed in it. */
	public Face suggest(final ArrayImg<ARGBType, IntArray> pixels, final Box box) {
		return FaceInBox.suggest(pixels, box, new RecordedKeys(record.manifest().settings()).settings());
	}

	/**
	 * Puts a face where it belongs and writes the file.
	 *
	 * @param number of the face; empty for one that is added
	 * @return its number
	 */
	public int place(final int photograph, final Optional<Integer> number, final ArrayImg<ARGBType, IntArray> pixels,
		final Face face, final String why)
	{
		checkReason(why);
		final Corrections.Line line = new Corrections.Line(title(photograph), new FaceCorrection("", Action.ADD, 0, Optional.of(
			face), who, why));
		FacePlace.check(line, face);
		FacePlace.check(line, face, (int) pixels.dimension(0), (int) pixels.dimension(1));
		final int placed = sheets.get(photograph).faces.place(number, face, who, why);
		write();
		return placed;
	}

	/** Rejects a face and writes the file; one that was added is gone. */
	public void reject(final int photograph, final int number, final String why) {
		checkReason(why);
		sheets.get(photograph).faces.reject(number, who, why);
		write();
	}

	/** Rejects all faces of a photograph but the one that is meant, and writes the file. */
	public void meant(final int photograph, final int number, final String why) {
		checkReason(why);
		sheets.get(photograph).faces.meant(number, who, why);
		write();
	}

	/** Leaves a face as it was detected and writes the file. */
	public void undo(final int photograph, final int number) {
		sheets.get(photograph).faces.undo(number);
		write();
	}

	/**
	 * Makes the record anew with these corrections, beside the one that is corrected, which stays as it is; one whose scores
	 * were kept back at first keeps them back again.
	 */
	public Again again(final Progress progress) {
		if (!Files.exists(file)) throw new UserError("Nothing is corrected yet; expected a face placed, added or rejected.");
		final Manifest manifest = record.manifest();
		final Procedure procedure = Procedure.repeated(manifest, new RecordedKeys(manifest.settings()).settings().correctedBy(
			file.toString()));
		final String output = free().toString();
		final boolean blind = record.has(Withheld.NAME);
		final Outcome outcome = blind ? CompareFaces.run(procedure, output, true, progress) : RecordCommands.make(procedure,
			output, progress);
		return new Again(outcome, procedure.command(), procedure.options(output) + (blind ? " blind=true" : ""));
	}

	/** Where no complete record lies yet; an interrupted run goes on. */
	private Path free() {
		return IntStream.iterate(2, number -> number + 1).mapToObj(number -> record.path().resolveSibling(NumberedName
			.of(record.path().getFileName().toString().replaceFirst("-\\d+$", ""), number, ""))).filter(folder -> !Files.exists(folder.resolve(
				Sha256Sums.NAME))).findFirst().orElseThrow();
	}

	private static void checkReason(final String why) {
		if (why.isBlank()) throw new UserError("The reason is empty; expected why this face is corrected.");
		if (why.length() > UserTable.MOST_LETTERS) throw new UserError("The reason has " + why.length() +
			" letters; expected at most " + UserTable.MOST_LETTERS + ".");
	}

	private void takeFile() {
		try {
			for (final Corrections.Line line : Corrections.read(file).lines())
				sheets.stream().filter(s -> s.sha256.equals(line.correction().photoSha256())).findFirst().orElseThrow(() -> line
					.refusal("no photograph of the record has this SHA-256", "that of one in " + record.path())).faces.take(line
						.correction());
		}
		catch (final IOException e) {
			throw new UserError(file + " cannot be read: " + e.getMessage() + ".", e);
		}
	}

	private void write() {
		try {
			CorrectionsTable.write(file, sheets.stream().flatMap(sheet -> sheet.faces.corrections().stream()).toList());
		}
		catch (final IOException e) {
			throw new UserError(file + " cannot be written: " + e.getMessage() + ".", e);
		}
	}
}
