package org.visavis.run;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.visavis.UserError;
import org.visavis.embed.Embedding;
import org.visavis.file.Sha256;
import org.visavis.file.WholeFile;
import org.visavis.fingerprint.Fingerprint;
import org.visavis.fingerprint.PictureHashes;
import org.visavis.image.Photo;
import org.visavis.image.PhotoReader;
import org.visavis.mark.FaceCode;
import org.visavis.mark.MarkKey;
import org.visavis.mark.MarkNumber;
import org.visavis.mark.MarkReader;
import org.visavis.mark.MarkReading;
import org.visavis.mark.MarkWriter;
import org.visavis.mark.SealedFaceCode;
import org.visavis.picture.Png;
import org.visavis.request.ProtectionKeys;
import org.visavis.table.FaceResult;
import org.visavis.table.Item;
import org.visavis.table.MarkedPhotograph;
import org.visavis.table.PhotoResult;

/** Marks photographs one by one and seals the codes of their faces; for any number of threads. */
final class PhotographMarking {

	/** The folder of the marked pictures in a record. */
	static final String FOLDER = "protected";
	/** A mark that is read again less surely than this is none that could be found later. */
	static final double MOST_FALSE_ALARMS = 1e-6;

	private final Path record;
	private final MarkKey key;
	private final MarkWriter writer;
	private final MarkReader reader;
	private final int strength;
	private final String[] words;

	PhotographMarking(final Path record, final MarkKey key, final Map<String, String> own) {
		this.record = record;
		this.key = key;
		writer = new MarkWriter(key);
		reader = new MarkReader(key);
		strength = Integer.parseInt(own.get(ProtectionKeys.STRENGTH));
		words = new String[] { own.get(ProtectionKeys.CONSENT), own.get(ProtectionKeys.SHOWN) };
	}

	/** Marks a photograph, if it has pixels and the memory lasts, and writes the marked picture. */
	MarkedPhotograph mark(final Item item, final PhotoResult result) throws IOException {
		try {
			return marked(item, result);
		}
		catch (final OutOfMemoryError e) {
			return MarkedPhotograph.none(item.id(), "not enough memory to mark " + result.facts().width() + " x " + result.facts().height() + " pixels");
		}
	}

	private MarkedPhotograph marked(final Item item, final PhotoResult result) throws IOException {
		final Photo photo = new PhotoReader().read(item.file(), item.name());
		if (!photo.facts().sha256().equals(result.facts().sha256())) throw new UserError(item.file() +
			" changed during the run; expected the file of the SHA-256 '" + result.facts().sha256() + "'.");
		if (photo.pixels().isEmpty()) return MarkedPhotograph.none(item.id(), photo.facts().problem());
		final int width = photo.facts().width(), height = photo.facts().height();
		final int[] argb = photo.pixels().get().update(null).getCurrentStorageArray();
		final long number = MarkNumber.of(key, photo.facts().sha256(), words);
		final int[] marked = writer.mark(argb, width, height, number, strength);
		final MarkReading reading = reader.read(marked, width, height, first -> true);
		final double agreement = reading.agreement(number);
		if (reading.falseAlarms(agreement) > MOST_FALSE_ALARMS) return MarkedPhotograph.none(item.id(), width + " x " + height +
			" pixels hide no mark that can be read again: too small, or too much of it black or white");
		final byte[] png = png(marked, width, height);
		final String path = FOLDER + "/" + item.id() + ".png";
		WholeFile.write(record.resolve(path), part -> Files.write(part, png));
		return new MarkedPhotograph(item.id(), MarkNumber.text(number), path, Sha256.of(png), hash(argb, width, height), hash(marked, width,
			height), ratio(argb, marked), agreement, codes(item, result, number), "");
	}

	private static byte[] png(final int[] argb, final int width, final int height) {
		final BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		picture.setRGB(0, 0, width, height, argb, 0, width);
		return Png.ofPhotograph(picture);
	}

	private static Fingerprint hash(final int[] argb, final int width, final int height) {
		return PictureHashes.of("", argb, width, height, false).turns().get(0);
	}

	/** The peak signal to noise ratio over red, green and blue, in decibels. */
	private static double ratio(final int[] before, final int[] after) {
		long squares = 0;
		for (int i = 0; i < before.length; i++)
			for (int shift = 0; shift < 24; shift += 8) {
				final int difference = (before[i] >> shift & 0xff) - (after[i] >> shift & 0xff);
				squares += (long) difference * difference;
			}
		return 10 * StrictMath.log10(255 * 255 * 3.0 * before.length / Math.max(1, squares));
	}

	private List<MarkedPhotograph.SealedCode> codes(final Item item, final PhotoResult result, final long number) {
		final List<MarkedPhotograph.SealedCode> codes = new ArrayList<>();
		for (final FaceResult face : result.faces()) {
			final String id = item.faceId(face.number());
			codes.add(new MarkedPhotograph.SealedCode(id, SealedFaceCode.of(key, number, id, FaceCode.of(key, number, vectors(face)))));
		}
		return codes;
	}

	/** One for each recogniser of the method. */
	static List<float[]> vectors(final FaceResult face) {
		return face.embeddings().stream().map(embedding -> Embedding.vectors(List.of(embedding))[0]).toList();
	}
}
