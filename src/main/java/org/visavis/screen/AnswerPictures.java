package org.visavis.screen;

import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.UserError;
import org.visavis.answer.Answer;
import org.visavis.procedure.ShowResults;
import org.visavis.table.FaceGeometry;

/** The small pictures of a list of answers: the face that counts, or the photograph where there is none. */
final class AnswerPictures implements AutoCloseable {

	/** Pixels of the long side. */
	static final int SIDE = 60;

	private final ShowResults results;
	private final boolean discreet;
	private final Thumbnails<String> pictures;

	/**
	 * @param discreet whether they are shown in squares in which nobody is known
	 * @param repaint is called where one more is there
	 */
	AnswerPictures(final ShowResults results, final boolean discreet, final Runnable repaint) {
		this.results = results;
		this.discreet = discreet;
		pictures = new Thumbnails<>(repaint);
	}

	/** The photograph that the answer is about; empty until it is there. */
	Optional<BufferedImage> of(final Answer answer) {
		return picture(answer.image(), answer.face());
	}

	/** The photograph on the other side of its strongest pair. */
	Optional<BufferedImage> ofOther(final Answer answer) {
		return answer.other().isEmpty() ? Optional.empty() : picture(answer.other(), answer.otherFace());
	}

	@Override
	public void close() {
		pictures.close();
	}

	private Optional<BufferedImage> picture(final Map<String, String> image, final Map<String, String> face) {
		return pictures.get(face.getOrDefault("face", image.get("image")), () -> read(image, face));
	}

	/** None of what is gone or cannot be read, which the list says in words. */
	private Optional<BufferedImage> read(final Map<String, String> image, final Map<String, String> face) {
		try {
			final ArrayImg<ARGBType, IntArray> pixels = results.photograph(image).pixels().orElseThrow();
			final BufferedImage picture = face.isEmpty() ? Thumbnail.of(pixels, SIDE) : Thumbnail.of(pixels, FaceGeometry.face(face, "",
				Double.NaN).box(), SIDE);
			return Optional.of(discreet ? Mosaic.of(picture) : picture);
		}
		catch (final UserError e) {
			return Optional.empty();
		}
	}
}
