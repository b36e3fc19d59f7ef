package org.visavis.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.visavis.image.Photo;
import org.visavis.image.PhotoReader;
import org.visavis.mark.FaceCode;
import org.visavis.mark.MarkKey;
import org.visavis.mark.MarkNumber;
import org.visavis.mark.MarkReader;
import org.visavis.mark.MarkReading;
import org.visavis.run.ProtectedPhotographs.Protected;
import org.visavis.table.FaceResult;
import org.visavis.table.Item;
import org.visavis.table.MarksTable;
import org.visavis.table.PhotoResult;

/** Looks for the marks of protected photographs in questioned pictures, and compares the faces there; for any number of threads. */
final class MarkCheck {

	/** Up to this share of bits two codes differ where the face is the one that was protected, and from the other on where they do not agree. */
	private static final double SAME = 0.25, ANOTHER = 0.36;

	private final MarkKey key;
	private final List<Protected> photographs;
	private final String method;
	private final MarkReader reader;

	/** What was found in a picture. */
	record Found(List<MarksTable.Row> rows, List<MarksTable.FaceRow> faces) {}

	/** @param method the SHA-256 of the method by which the faces of the questioned pictures are embedded */
	MarkCheck(final MarkKey key, final List<Protected> photographs, final String method) {
		this.key = key;
		this.photographs = photographs;
		this.method = method;
		reader = new MarkReader(key);
	}

	Found of(final Item item, final PhotoResult result) {
		try {
			return found(item, result);
		}
		catch (final OutOfMemoryError e) {
			return unread(item, "not enough memory to read the marks of " + result.facts().width() + " x " + result.facts().height() + " pixels");
		}
	}

	private static Found unread(final Item item, final String problem) {
		return new Found(List.of(new MarksTable.Row(item.id(), "unread", "", "", "", 0, 0, "", problem)), List.of());
	}

	private Found found(final Item item, final PhotoResult result) {
		final Photo photo = new PhotoReader().read(item.file(), item.name());
		if (photo.pixels().isEmpty()) return unread(item, photo.facts().problem());
		final MarkReading reading = reader.read(photo.pixels().get().update(null).getCurrentStorageArray(), photo.facts().width(), photo.facts().height(),
			first -> first.number().isPresent() || photographs.stream().anyMatch(one -> isIn(first, one)));
		final List<Protected> found = photographs.stream().filter(one -> isIn(reading, one)).toList();
		final List<MarksTable.Row> rows = new ArrayList<>();
		found.forEach(one -> rows.add(row(item, one, reading, notCompared(one, result))));
		if (found.isEmpty()) rows.add(unknown(item, reading.number()));
		final List<MarksTable.FaceRow> faces = new ArrayList<>();
		found.stream().filter(one -> notCompared(one, result).isEmpty()).forEach(one -> result.faces().forEach(face -> faces.add(face(item, face, one))));
		return new Found(rows, faces);
	}

	private boolean isIn(final MarkReading reading, final Protected one) {
		return falseAlarms(reading, one) <= PhotographMarking.MOST_FALSE_ALARMS;
	}

	/** Of all records together. */
	private double falseAlarms(final MarkReading reading, final Protected one) {
		return Math.min(1, photographs.size() * reading.falseAlarms(reading.agreement(one.number())));
	}

	private MarksTable.Row row(final Item item, final Protected one, final MarkReading reading, final String notCompared) {
		return new MarksTable.Row(item.id(), "mark", one.record(), one.image(), MarkNumber.text(one.number()), reading.agreement(one.number()), falseAlarms(
			reading, one), notCompared.isEmpty() ? "compared" : "not compared: " + notCompared, "the mark of record " + MarkNumber.text(one.number()) + " is in the picture");
	}

	private static MarksTable.Row unknown(final Item item, final OptionalLong number) {
		if (number.isEmpty()) return new MarksTable.Row(item.id(), "none", "", "", "", 0, 0, "", "no mark was found, which says nothing");
		final String text = MarkNumber.text(number.getAsLong());
		return new MarksTable.Row(item.id(), "unknown_number", "", "", text, 0, MarkReading.falseNumbers(), "", "a mark of this key with the number " + text +
			" is in the picture, of none of the records given");
	}

	/** Why the faces of a picture cannot be compared with those of a photograph; empty if they can. */
	private String notCompared(final Protected one, final PhotoResult result) {
		if (one.isErased()) return "the codes were erased from the record";
		if (one.codes().isEmpty()) return "the photograph has no face that was protected";
		if (!one.method().equals(method)) return "the record is of another method; run the check with that";
		return result.faces().isEmpty() ? "no face was found in the picture" : "";
	}

	private MarksTable.FaceRow face(final Item item, final FaceResult face, final Protected one) {
		final FaceCode code = FaceCode.of(key, one.number(), PhotographMarking.vectors(face));
		Map.Entry<String, FaceCode> nearest = null;
		for (final Map.Entry<String, FaceCode> other : one.codes().entrySet())
			if (nearest == null || code.distance(other.getValue()) < code.distance(nearest.getValue())) nearest = other;
		final int bits = code.distance(nearest.getValue());
		final double share = (double) bits / code.length();
		final String kind = share <= SAME ? "protected" : share < ANOTHER ? "inconclusive" : "another";
		return new MarksTable.FaceRow(item.faceId(face.number()), one.record(), one.image(), nearest.getKey(), bits, code.length(), kind, words(kind, one.codes().size()));
	}

	private static String words(final String kind, final int faces) {
		return switch (kind) {
			case "protected" -> "the face is the one that was protected";
			case "another" -> faces == 1 ? "the face does not agree with the one that was protected" : "the face agrees with none of the " + faces +
				" faces that were protected";
			default -> "whether the face is the one that was protected cannot be said";
		};
	}
}
