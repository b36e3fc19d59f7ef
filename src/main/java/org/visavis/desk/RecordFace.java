package org.visavis.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.visavis.answer.Answer;
import org.visavis.seal.SealedRecord;

/**
 * A face of a record as a person chooses it.
 *
 * @param id such as "Q1.1"
 * @param file the name of its photograph
 */
record RecordFace(String id, String file) {

	/** All of a record, in its order. */
	static List<RecordFace> all(final SealedRecord record) {
		final Map<String, String> files = record.table("images.csv").named().stream().collect(Collectors.toMap(image -> image.get(
			"image"), Answer::name));
		return record.table("faces.csv").named().stream().map(face -> new RecordFace(face.get("face"), files.get(face.get("image"))))
			.toList();
	}

	@Override
	public String toString() {
		return file + "  (" + id + ")";
	}
}
