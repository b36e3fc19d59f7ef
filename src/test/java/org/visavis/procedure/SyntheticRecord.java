package org.visavis.procedure;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.visavis.model.ModelCard;
import org.visavis.record.Manifest;
import org.visavis.record.Sha256Sums;
import org.visavis.table.VerbalScaleTable;

/** A complete record by hand, with as many photographs and pairs as a test wants and any names. */
final class SyntheticRecord {

	private static final String ONE = "moderate support for the proposition that one person is shown rather than that two persons " +
		"are shown", TWO = "moderate support for the proposition that two persons are shown rather than that one person is shown";
	private static final String NONE = "no likelihood ratio: face_b is unsuitable for comparison";

	private final Path folder;
	private final List<String> names;
	private String command = "Compare Faces...";
	private int questioned = 1;
	private boolean calibrated = true;
	private boolean suitable = true;
	private boolean found = true;
	private boolean blind;
	private boolean pictures;
	private boolean alike;
	private final Map<String, String> settings = new HashMap<>(Map.of("method", "fast"));
	private String log10Lr = "1.2500", support = ONE;

	private SyntheticRecord(final Path folder, final List<String> names) {
		this.folder = folder;
		this.names = names;
	}

	/** One photograph against the others. */
	static SyntheticRecord of(final Path folder, final String... names) {
		return new SyntheticRecord(folder, List.of(names));
	}

	/** Of a kind that a report must have all groups for. */
	static SyntheticRecord ofKind(final String kind, final Path folder) {
		final SyntheticRecord record = of(folder, kind.matches("1:N|N:N") ? Stream.of("a b c d e f".split(" ")).map(n -> n +
			".jpg").toArray(String[]::new) : new String[] { "a.jpg", "b.jpg" });
		switch (kind) {
			case "N:N" -> record.as("Distance Matrix...");
			case "detection" -> record.as("Detect Faces in Files...");
			case "blind" -> record.blind = true;
			case "none found" -> record.found = false;
			case "unsuitable" -> record.suitable = false;
			case "without calibration" -> record.calibrated = false;
			default -> record.pictures = true;
		}
		return record;
	}

	SyntheticRecord withPictures() {
		pictures = true;
		return this;
	}

	/** With pairs that support that two persons are shown. */
	SyntheticRecord against() {
		log10Lr = "-1.2500";
		support = TWO;
		return this;
	}

	/** With the same bytes in all files. */
	SyntheticRecord alike() {
		alike = true;
		return this;
	}

	/** With another setting of the run. */
	SyntheticRecord stating(final String key, final String value) {
		settings.put(key, value);
		return this;
	}

	/** With the first so many questioned. */
	SyntheticRecord questioned(final int count) {
		questioned = count;
		return this;
	}

	private void as(final String other) {
		command = other;
		questioned = 0;
	}

	/** Writes it. */
	Path write() throws IOException {
		Files.createDirectories(folder);
		table("images.csv", "image,path,sha256,pixels_sha256,bytes,format,width,height,orientation,processing,faces,problem", indices().map(
			i -> List.of(image(i), names.get(i), String.format("%02x", 0xab + (alike ? 0 : i)).repeat(32), String.format("%02x", 0xcd + (alike ? 0 : i)).repeat(32), "1000", "JPEG", "200", "100", "1", "", "1", found ? ""
				: "no face was detected")));
		table("faces.csv", "face,image,number,x,y,width,height,eye_left_x,eye_left_y,eye_right_x,eye_right_y,nose_x,nose_y," +
			"mouth_left_x,mouth_left_y,mouth_right_x,mouth_right_y,confidence,interocular,sharpness,exposure,yaw,pitch,roll," +
			"suitability,reasons", indices().filter(i -> found).map(this::face));
		table("metadata.csv", "image,group,name,value", Stream.of());
		if (!command.startsWith("Detect")) writePairs();
		if (pictures) writePictures();
		Files.writeString(folder.resolve("procedure.ijm"), "// line one\nrun(\"" + command + "\", \"\");\n");
		manifest().write(folder);
		Sha256Sums.write(folder);
		return folder;
	}

	private void writePairs() throws IOException {
		VerbalScaleTable.write(folder);
		if (calibrated) SyntheticCalibration.write(SyntheticCalibration.fast(), folder.resolve("calibration.json"));
		Files.writeString(folder.resolve("evidence.html"), "<!DOCTYPE html>\n");
		if (blind) table("withheld.csv", "file,sha256", Stream.of(List.of("pairs.csv", "cd".repeat(32))));
		else table("pairs.csv", "face_a,face_b,same_image,sface_cosine,sface_euclidean,reid0095_cosine,reid0095_euclidean,score," +
			"log10_lr,log10_lr_low,log10_lr_high,stratum,no_lr_reason,support,chance_candidates,chance_low,chance_high", pairs());
	}

	private Stream<List<String>> pairs() {
		if (!found) return Stream.of();
		return indices().skip(Math.max(1, questioned)).flatMap(i -> indices().filter(j -> j < (questioned > 0 ? questioned : i)).map(j -> pair(image(j) +
			".1", image(i) + ".1", i)));
	}

	private List<String> pair(final String a, final String b, final int place) {
		final List<String> row = new ArrayList<>(List.of(a, b, "false", "0.300000", "0.774597", "", "", 5000 - place +
			".000000"));
		row.addAll(calibrated && suitable ? List.of(log10Lr, "-2.4000", "2.6000", "suitable-suitable", "",
			support, "0.010000", "0.008000", "0.012500") : List.of("",
				"", "", "", calibrated ? NONE : "no likelihood ratio: calibration=none", "", "", "", ""));
		return row;
	}

	private List<String> face(final int i) {
		final List<String> row = new ArrayList<>(List.of(image(i) + ".1", image(i), "1"));
		for (int column = 0; column < 14; column++)
			row.add(10 + column + ".000");
		row.addAll(List.of("0.900000", "60.00", "20.00", "120.00", "1.00", "2.00", "3.00", suitable ? "suitable"
			: "unsuitable", suitable ? "" : "sharpness 2.00 below 3.0"));
		return row;
	}

	private void writePictures() throws IOException {
		Files.createDirectories(folder.resolve("overlays"));
		Files.createDirectories(folder.resolve("exhibits"));
		ImageIO.write(new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB), "png", folder.resolve("overlays/" + image(0) +
			".png").toFile());
		final String plate = "exhibits/plate-Q1.1-R1.1.png";
		ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", folder.resolve(plate).toFile());
		table("exhibits.csv", "file,face_a,face_b,kind,processing,macro", Stream.of(List.of(plate, image(0) + ".1", image(1) +
			".1", "plate", "Levelled.", "run(\"Make Exhibit...\", \"\");")));
	}

	private Manifest manifest() {
		final ModelCard card = new ModelCard("sface", "recogniser", "ef".repeat(32), "Apache-2.0", true, "Somebody",
			"somewhere", "unknown", "none", null, List.of(), "many");
		return new Manifest(new Manifest.Software("Visavis", "0"), command, "12".repeat(32), Map.of("input", folder
			.toString()), settings, Map.of(), new Manifest.MethodEntry("fast", "34".repeat(32), "definition"),
			calibrated ? new Manifest.CalibrationEntry("synthetic", "", "", "", "", "") : new Manifest.CalibrationEntry("", "", "", "",
				"", "no likelihood ratio: calibration=none"), List.of(card), List.of(), Map.of("java.version", "17"), command
					.startsWith("Detect") ? Map.of() : Map.of("pairs", found ? 1 : 0, "pairs_listed", "all"), "2026-01-02T03:04:05Z");
	}

	private Stream<Integer> indices() {
		return Stream.iterate(0, i -> i < names.size(), i -> i + 1);
	}

	private String image(final int i) {
		if (questioned == 0) return "P" + (i + 1);
		return i < questioned ? "Q" + (i + 1) : "R" + (i + 1 - questioned);
	}

	/** Adds a table before the record is written. */
	SyntheticRecord table(final String name, final String header, final Stream<List<String>> rows) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve(name), header + "\n" + rows.map(row -> row.stream().map(cell -> "\"" + cell.replace(
			"\"", "\"\"") + "\"").collect(Collectors.joining(",")) + "\n").collect(Collectors.joining()));
		return this;
	}
}
