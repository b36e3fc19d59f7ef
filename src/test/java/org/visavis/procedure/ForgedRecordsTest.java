package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.visavis.Progress;
import org.visavis.exhibit.ExhibitKind;
import org.visavis.originals.RecordedInputs;
import org.visavis.plate.ExhibitSettings;
import org.visavis.procedure.ExaminePair.Examination;
import org.visavis.repeat.RecordComparison;
import org.visavis.repeat.Repetition;
import org.visavis.repeat.Reproduced.How;
import org.visavis.repeat.Reproduced;
import org.visavis.repeat.ReproducedInWords;
import org.visavis.request.ComponentList;
import org.visavis.request.FaceChoice;
import org.visavis.request.Presentation;
import org.visavis.request.Procedure;
import org.visavis.request.Settings;
import org.visavis.seal.SealedRecord;

/**
 * Records that somebody changed and sealed anew: making them again finds the change, or says of the file that it was not
 * made again or only within tolerances.
 */
class ForgedRecordsTest {

	/** A record with what people add, and the same with a report. */
	private enum Base {
		EXAMINED, REPORTED
	}

	@TempDir
	private static Path shared;

	private static Procedure procedure;
	private static Repetition repetition;

	@TempDir
	private Path folder;

	@BeforeAll
	static void make() throws IOException {
		final Path questioned = Samples.copy(shared.resolve("questioned"), "062_03.jpg"), reference = Samples.copy(shared
			.resolve("reference"), "062_08.jpg", "115_03.jpg"), record = base(Base.EXAMINED);
		final Path calibration = SyntheticCalibration.write(SyntheticCalibration.fast(), shared.resolve("c.json"));
		CompareFaces.run(questioned.toString(), reference.toString(), record.toString(), new Settings(false, FaceChoice.ALL,
			"fast", 320, "sface", "cosine", true, false, calibration.toString()).keepingEmbeddings(), new Presentation(1, false),
			Progress.SILENT);
		examine(record);
		copy(record, base(Base.REPORTED));
		WriteReport.run(base(Base.REPORTED).toString(), Files.writeString(shared.resolve("case.txt"), "case: 1\n").toString(),
			true, false, "An examiner");
		final SealedRecord sealed = SealedRecord.open(record);
		final RecordedInputs inputs = RecordedInputs.of(sealed, "");
		procedure = inputs.procedure();
		repetition = Repetition.of(sealed, inputs, RecordCommands::make, Progress.SILENT);
	}

	/** Entries 1: an exhibit, 2: a checklist, 3: a rating. */
	private static void examine(final Path record) throws IOException {
		MakeExhibit.run(record.toString(), "Q1.1", "R1.1", new ExhibitSettings(ExhibitKind.WIPE, 50, false, false, ""), "A");
		final Path checklist = Files.writeString(shared.resolve("filled.csv"), "component,a,b,finding,note\n" + ComponentList.of(
			"").components().stream().map(component -> component.name() + ",visible,visible,similar,\n").collect(Collectors
				.joining()));
		ExaminePair.run(record.toString(), new Examination("Q1.1", "R1.1", "An examiner", "supports_two", "a note", checklist
			.toString(), ""));
	}

	@AfterAll
	static void remove() {
		repetition.close();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("forgeries")
	void isFoundOrNotVouchedFor(final String name, final Base base, final Forger.Forging forging, final How how,
		final String file) throws IOException
	{
		final Path record = copy(base(base), folder.resolve("record"));
		final Forger forger = new Forger(record);
		forging.forge(forger);
		forger.reseal();
		assertEquals(List.of(), VerifyRecord.run(record.toString(), false, "", Progress.SILENT).findings());
		assertEquals(how + " " + file, verdict(compared(record), file));
	}

	/** "differs", if any file does, and that it is this one; otherwise what is said of it. */
	private static String verdict(final List<Reproduced> all, final String file) {
		final List<Reproduced> about = all.stream().filter(row -> row.file().equals(file)).toList(), different = all.stream()
			.filter(row -> row.how() == How.DIFFERENT).toList();
		if (about.isEmpty()) return all.toString();
		if (different.isEmpty()) assertTrue(about.get(0).how() == How.SAME_BYTES || ReproducedInWords.of(all).contains(file
			.replaceFirst("/.*", "/")), ReproducedInWords.of(all));
		return (different.isEmpty() || about.get(0).how() == How.DIFFERENT ? about.get(0).how() : different) + " " + file;
	}

	private static Stream<Arguments> forgeries() {
		return Stream.concat(Stream.concat(ofRuns(), ofPictures()), Stream.concat(ofStatements(), ofReports()));
	}

	private static Arguments forgery(final String name, final Base base, final How how, final String file,
		final Forger.Forging forging)
	{
		return Arguments.of(name, base, forging, how, file);
	}

	private static Arguments found(final String name, final String file, final Forger.Forging forging) {
		return forgery(name, Base.EXAMINED, How.DIFFERENT, file, forging);
	}

	private static Arguments told(final String name, final String file, final Forger.Forging forging) {
		return forgery(name, Base.EXAMINED, How.NOT_MADE, file, forging);
	}

	private static Stream<Arguments> ofRuns() {
		final String manifest = "manifest.json", run = manifest + " (libraries, machine, made)";
		return Stream.of( //
			found("a point moved", "faces.csv", f -> f.cell("faces.csv", 1, "nose_x", x -> "1" + x)),
			found("a point moved by what is tolerated", "faces.csv", f -> f.cell("faces.csv", 1, "nose_x", ForgedRecordsTest::next)),
			found("a suitability", "faces.csv", f -> f.cell("faces.csv", 2, "suitability", s -> "limited")),
			found("a face added", "faces.csv", f -> f.rewrite("faces.csv", text -> text + text.lines().toList().get(3).replace(
				"R2.1", "R2.2") + "\n")),
			found("a likelihood ratio", "pairs.csv", f -> f.cell("pairs.csv", 1, "log10_lr", lr -> "9.0000")),
			found("a last digit", "pairs.csv", f -> f.cell("pairs.csv", 1, "score", ForgedRecordsTest::next)),
			found("a likelihood ratio, and another machine", "pairs.csv", f -> {
				f.anotherMachine();
				f.cell("pairs.csv", 1, "log10_lr", lr -> "9.0000");
			}),
			forgery("a last digit, and another machine", Base.EXAMINED, How.WITHIN_TOLERANCE, "pairs.csv", f -> {
				f.anotherMachine();
				f.cell("pairs.csv", 1, "score", ForgedRecordsTest::next);
			}),
			found("pairs exchanged", "pairs.csv", f -> f.swapLines("pairs.csv", 1, 2)),
			found("a pair removed", "pairs.csv", f -> f.edit("pairs.csv", "(?m)^Q1.1,R2.1.*\n", "")),
			found("a verbal term", "pairs.csv", f -> f.edit("pairs.csv", "support for", "support strong for")),
			found("an unreadable table", "pairs.csv", f -> f.edit("pairs.csv", "Q1.1", "\"Q1.1\"x\"")),
			found("a page", "evidence.html", f -> f.edit("evidence.html", "Q1.1", "Q1.9")),
			found("a page, and another machine", "evidence.html", f -> {
				f.anotherMachine();
				f.edit("evidence.html", "Q1.1", "Q1.9");
			}),
			found("an overlay removed", "overlays/R1.png", f -> f.delete("overlays/R1.png")),
			found("the scale", "verbal_scale.csv", f -> f.edit("verbal_scale.csv", "weak", "strong")),
			found("a calibration", "calibration.json", f -> f.edit("calibration.json", "\"intercept\": ?-?[0-9.]+",
				"\"intercept\": 9")),
			found("an embedding", "embeddings.csv", f -> f.cell("embeddings.csv", 1, "v1", v -> "0.5")),
			found("what a file says of itself", "metadata.csv", f -> f.rewrite("metadata.csv", text -> text +
				"Q1,EXIF,Make,A camera\n")),
			found("what was done to a photograph", "images.csv", f -> f.cell("images.csv", 1, "processing", p -> "nothing")),
			found("the hash of the pixels", "images.csv", f -> f.cell("images.csv", 1, "pixels_sha256", hash -> "ab".repeat(32))),
			forgery("the hash of the pixels, and another machine", Base.EXAMINED, How.WITHIN_TOLERANCE, "images.csv", f -> {
				f.anotherMachine();
				f.cell("images.csv", 1, "pixels_sha256", hash -> "ab".repeat(32));
			}),
			found("photographs exchanged", "images.csv", f -> f.swapLines("images.csv", 2, 3)),
			found("the macro", "procedure.ijm", f -> f.edit("procedure.ijm", "plates=1", "plates=2")),
			found("a name that stands twice", manifest, f -> f.edit(manifest, "\\{", "{\n  \"command\": \"Another...\",")),
			found("the lines of the manifest", manifest, f -> f.edit(manifest, "\n  ", "\n   ")),
			found("a count", manifest, f -> f.edit(manifest, "\"pairs\": 2", "\"pairs\": 20")),
			found("a network's licence", manifest, f -> f.edit(manifest, "Apache-2.0", "public domain")),
			found("another setting", manifest, f -> f.edit(manifest, "\"settings\": \\{", "\"settings\": {\n    \"more\": \"1\",")),
			found("something of its own", manifest, f -> f.edit(manifest, "\\{", "{\n  \"approved\": true,")),
			told("when the run was", run, f -> f.edit(manifest, "\"made\": \"20", "\"made\": \"19")),
			told("where the run was", run, Forger::anotherMachine));
	}

	private static Stream<Arguments> ofPictures() {
		final String plate = "exhibits/plate-Q1.1-R1.1.png", wipe = "exhibits/wipe-50-Q1.1-R1.1.png";
		return Stream.of( //
			found("a pixel of an overlay", "overlays/Q1.png", f -> f.paint("overlays/Q1.png")),
			found("another's overlay", "overlays/R1.png", f -> f.copy("overlays/R2.png", "overlays/R1.png")),
			found("something behind a picture", "overlays/R2.png", f -> f.append("overlays/R2.png", "hidden")),
			forgery("something behind a picture, and another machine", Base.EXAMINED, How.SAME_CONTENT, "overlays/R2.png", f -> {
				f.anotherMachine();
				f.append("overlays/R2.png", "hidden");
			}),
			found("a pixel of a plate, and another machine", plate, f -> {
				f.anotherMachine();
				f.paint(plate);
			}),
			found("a pixel of an added exhibit", wipe, f -> f.paint(wipe)),
			found("another exhibit", wipe, f -> f.copy(plate, wipe)),
			found("a plate removed", plate, f -> f.delete(plate)),
			found("what an exhibit says of itself", "exhibits.csv", f -> f.edit("exhibits.csv", "pixels", "points")),
			found("exhibits exchanged", "exhibits.csv", f -> f.swapLines("exhibits.csv", 1, 2)),
			found("an exhibit's macro", "exhibits.csv", f -> f.edit("exhibits.csv", "amount=50", "amount=60")),
			told("an exhibit of nobody knows what", wipe, f -> f.entry(1, entry -> entry.getAsJsonObject("content").remove(
				"macro"))));
	}

	private static Stream<Arguments> ofStatements() {
		final String history = "history.jsonl", list = "checklists/Q1.1-R1.1-2.csv";
		return Stream.of( //
			told("a rating", history, f -> f.content(3, "rating", "supports_one_strongly")),
			told("an examiner", history, f -> f.entry(3, entry -> entry.addProperty("who", "Another"))),
			told("a rating removed", history, f -> f.removeEntry(3)),
			told("a time", history, f -> f.entry(3, entry -> entry.addProperty("time", "2001-01-01T00:00:00Z"))),
			told("a finding", list, f -> f.edit(list, "similar", "inconclusive")),
			told("a file added", "approval.txt", f -> {
				f.write("approval.txt", "approved");
				f.addEntry("approval", Map.of(), Map.of("approval.txt", ""));
			}),
			found("a rating by no word", history + ", entry 3", f -> f.content(3, "rating", "identical")),
			found("a rating of another face", history + ", entry 3", f -> f.content(3, "face_b", "R9.1")),
			found("entries exchanged", history + ", entry 3", f -> f.swapEntries(2, 3)),
			found("evidence shown that was not kept back", history + ", entry 4", f -> f.addEntry("reveal", Map.of(), Map.of())),
			found("a finding by no word", history + ", entry 2", f -> f.edit(list, "similar", "identical")),
			found("templates that were never there", "embeddings.csv", f -> {
				f.delete("embeddings.csv");
				f.addEntry("erase", Map.of(), Map.of("embeddings.csv", "ab".repeat(32)));
			}),
			found("something kept back", "withheld.csv", f -> f.write("withheld.csv", "file,sha256\npairs.csv," + "ab".repeat(32) +
				"\n")),
			found("a file that nothing names", "more.csv", f -> f.write("more.csv", "a\n")));
	}

	private static Stream<Arguments> ofReports() {
		return Stream.of( //
			reported("a number", "report.html", f -> f.edit("report.html", "Q1.1", "Q1.9")),
			reported("a number, and another machine", "report.html", f -> {
				f.anotherMachine();
				f.edit("report.html", "Q1.1", "Q1.9");
			}),
			reported("a picture", "report.html", f -> f.edit("report.html", "(?s)(base64,)[^\"]*(.*?base64,)([^\"]*)", "$1$3$2$3")),
			reported("the words of a rating that only the report has", "report.html", f -> f.content(3, "rating",
				"supports_one_strongly")),
			reported("the facts of the case", "report.html", f -> f.edit("case.txt", "1", "2")),
			reported("something behind a PDF", "report.pdf", f -> f.append("report.pdf", "%hidden\n")),
			reported("a PDF by another's", "certificate.pdf", f -> f.copy("disclosure.pdf", "certificate.pdf")),
			reported("an answer", "disclosure.html", f -> f.edit("disclosure.html", "not stated", "yes")),
			reported("what is certified", "certificate.html", f -> f.edit("certificate.html", "SHA-256", "MD5")),
			reported("when it was made", "report.html", f -> f.content(4, "made", "2001-01-01T00:00:00Z")),
			forgery("how it was made", Base.REPORTED, How.NOT_MADE, "report.html", f -> f.entry(4, entry -> entry.getAsJsonObject(
				"content").remove("made"))), forgery("the font of a machine", Base.REPORTED, How.NOT_MADE, "report.pdf", f -> f.entry(
					4, entry -> entry.getAsJsonObject("content").addProperty("font", "nowhere.ttf, SHA-256 ab"))));
	}

	private static Arguments reported(final String name, final String file, final Forger.Forging forging) {
		return forgery("report: " + name, Base.REPORTED, How.DIFFERENT, file, forging);
	}

	@Test
	void whatNobodyForgedIsMadeAgainOrNamed() throws IOException {
		final Path record = copy(base(Base.REPORTED), folder.resolve("record"));
		final List<Reproduced> all = compared(record);
		assertEquals(List.of(), all.stream().filter(row -> row.how() != How.SAME_BYTES && row.how() != How.NOT_MADE).toList());
		assertEquals("made again from the photographs: 23 with the same bytes; not made again, and so not checked: " +
			"calibration.json, manifest.json (libraries, machine, made), history.jsonl, case.txt, checklists/", ReproducedInWords.of(all));
	}

	@Test
	void theHashOfAPhotographIsThatOfNoPhotograph() throws IOException {
		final Path record = copy(base(Base.EXAMINED), folder.resolve("record"));
		final Forger forger = new Forger(record);
		forger.cell("images.csv", 2, "sha256", hash -> "ab".repeat(32));
		forger.reseal();
		assertEquals(List.of("062_08.jpg photograph changed"), VerifyRecord.run(record.toString(), true, "", Progress.SILENT)
			.findings().stream().map(f -> f.file() + " " + f.finding()).toList());
	}

	/** Compares with a copy of the one repetition, in which views may be made anew. */
	private List<Reproduced> compared(final Path record) throws IOException {
		return RecordComparison.of(SealedRecord.open(record), procedure, copy(repetition.folder(), folder.resolve(
			"repetition")));
	}

	/** A number with another last digit. */
	private static String next(final String number) {
		final char last = number.charAt(number.length() - 1);
		return number.substring(0, number.length() - 1) + (char) (last == '9' ? '8' : last + 1);
	}

	private static Path base(final Base base) {
		return shared.resolve(base.toString());
	}

	private static Path copy(final Path from, final Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (final Path path : all.toList())
				Files.copy(path, to.resolve(from.relativize(path).toString()));
		}
		return to;
	}
}
