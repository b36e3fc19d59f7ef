package org.visavis.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visavis.picture.PlainText;
import org.visavis.seal.RecordedFace;

/** What is printed under an exhibit, in paragraphs of plain signs. */
final class ExhibitCaption {

	/** Letters of a name and of what an examiner says of a feature. */
	private static final int NAME = 80, TEXT = 200;
	private static final int HASH_DIGITS = 16;

	private ExhibitCaption() {}

	/** All paragraphs, without the heading. */
	static List<String> paragraphs(final ExhibitSheet sheet) {
		final List<String> paragraphs = new ArrayList<>();
		paragraphs.add(face("A", sheet.about().get(0), sheet.a().face()));
		paragraphs.add(face("B", sheet.about().get(1), sheet.b().face()));
		paragraphs.add(sheet.processing());
		Stream.concat(features("A", sheet.a()), features("B", sheet.b())).forEach(paragraphs::add);
		paragraphs.add("This exhibit illustrates a comparison. It is no evidence by superimposition, and no conclusion rests " +
			"on how well its parts fit. Made by " + sheet.software() + ".");
		return paragraphs;
	}

	/** The heading of the sheet. */
	static String heading(final ExhibitSheet sheet) {
		return "Demonstrative exhibit: " + kind(sheet.kind(), sheet.amount()) + ", faces " + id(sheet.about().get(0)) +
			" and " + id(sheet.about().get(1));
	}

	/** The kind and its amount, such as "wipe 50 %". */
	static String kind(final ExhibitKind kind, final int amount) {
		return kind.hasAmount() ? kind + " " + amount + " %" : kind.toString();
	}

	static String id(final ExhibitFace face) {
		return PlainText.of(face.recorded().id(), NAME);
	}

	private static String face(final String side, final ExhibitFace about, final LevelledFace face) {
		final double scale = face.photoToPlate().scale();
		final String turn = digits(2, Math.toDegrees(StrictMath.atan2(face.photoToPlate().b(), face.photoToPlate().a())));
		return side + ": face " + id(about) + ", photograph \"" + PlainText.of(fileName(about.recorded().path()), NAME) +
			"\", SHA-256 " + about.recorded().sha256().substring(0, HASH_DIGITS) + "...; interocular distance in the " +
			"photograph " + digits(2, face.frame().interocular() / scale) + " px, " + (scale < 1 ? "reduced"
				: "enlarged") + " by the scale factor " + digits(4, scale) + ", turned by " + turn.replace("-", "") + " degrees " +
			(turn.startsWith("-") ? "anticlockwise" : "clockwise") + "." + (about.processing().isEmpty() ? "" : " Pixels read from the file with: " + PlainText.of(about
				.processing(), TEXT) + ".") + suitability(about.recorded()) + (about.corrected() ? " An examiner placed this face; corrections.csv has it " +
					"before and after." : "");
	}

	/** Without its folder, which may say more of a person than belongs on an exhibit. */
	private static String fileName(final String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	private static String suitability(final RecordedFace face) {
		return face.suitability().equals("suitable") ? "" : " By the record this face is " + PlainText.of(face.suitability(),
			NAME) + " for comparison: " + PlainText.of(face.reasons(), TEXT) + ".";
	}

	private static String digits(final int digits, final double value) {
		final String text = String.format(Locale.ROOT, "%." + digits + "f", value);
		return text.matches("-0\\.0+") ? text.substring(1) : text;
	}

	private static Stream<String> features(final String side, final ExhibitSide marks) {
		if (marks.features().isEmpty()) return Stream.empty();
		return Stream.of("Features on " + side + ", placed and described by an examiner: " + marks.features().stream().map(
			f -> f.number() + " " + (f.text().isEmpty() ? "(not described)" : PlainText.of(f.text(), TEXT)) + (marks.face().shows(
				f.at()) ? "" : " (outside of the picture)")).collect(Collectors.joining("; ")) + ".");
	}
}
