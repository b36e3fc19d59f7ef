package org.visavis.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import javax.imageio.ImageIO;

import org.visavis.seal.SealedRecord;

/** Small pictures of faces for a report, cut out of the overlays of a record. */
final class FacePictures {

	/** How a report says what was done to them. */
	static final String PROCESSING = "cut around the face from the overlays of the record, with their marks, reduced and compressed as JPEG";

	/** Around the box on each side, in parts of its longer side. */
	private static final double MARGIN = 0.35;

	private final SealedRecord record;
	private final Map<String, String> pictures = new HashMap<>();

	FacePictures(final SealedRecord record) {
		this.record = record;
	}

	/** The pictures so far as data URIs, by the ids of their faces. */
	Map<String, String> all() {
		return pictures;
	}

	/**
	 * Adds that of a face, if the record has an overlay of its photograph.
	 *
	 * @param face its row of faces.csv
	 * @param image the row of images.csv of its photograph
	 */
	void add(final Map<String, String> face, final Map<String, String> image) throws IOException {
		if (face.isEmpty() || pictures.containsKey(face.get("face"))) return;
		final String file = "overlays/" + image.get("image") + ".png";
		if (!record.has(file)) return;
		final BufferedImage overlay = ImageIO.read(record.path().resolve(file).toFile());
		if (overlay != null) pictures.put(face.get("face"), ReportPictures.small(cut(overlay, face, Math.max(overlay
			.getWidth(), overlay.getHeight()) / Math.max(number(image, "width"), number(image, "height")))));
	}

	/** The face with its surroundings, as much as the picture has. */
	private static BufferedImage cut(final BufferedImage overlay, final Map<String, String> face, final double factor) {
		final double width = number(face, "width") * factor, height = number(face, "height") * factor, side = Math.max(width,
			height) * (1 + 2 * MARGIN);
		final int left = place(number(face, "x") * factor + width / 2 - side / 2, overlay.getWidth()), top = place(number(face,
			"y") * factor + height / 2 - side / 2, overlay.getHeight());
		return overlay.getSubimage(left, top, Math.max(1, Math.min((int) side, overlay.getWidth() - left)), Math.max(1, Math
			.min((int) side, overlay.getHeight() - top)));
	}

	private static int place(final double start, final int length) {
		return (int) Math.max(0, Math.min(start, length - 1));
	}

	private static double number(final Map<String, String> row, final String column) {
		return Double.parseDouble(row.get(column));
	}
}
