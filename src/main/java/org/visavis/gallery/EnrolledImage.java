package org.visavis.gallery;

import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.visavis.embed.Embedding;
import org.visavis.file.Sha256;
import org.visavis.quality.Suitability;
import org.visavis.table.CsvFile;
import org.visavis.table.FaceResult;
import org.visavis.table.FacesTable;
import org.visavis.table.Item;
import org.visavis.table.PhotoResult;

/**
 * A photograph and its faces, as the files of a part hold them.
 *
 * @param sha256 of the photograph; of a face without one, of its vectors
 * @param row the line of the table of photographs
 * @param faces the lines of the table of faces, by number
 * @param suitability the place of each face's among the values of {@link Suitability}
 * @param vectors by recogniser: all faces' unit vectors, little-endian
 */
public record EnrolledImage(String sha256, byte[] row, List<byte[]> faces, byte[] suitability, List<byte[]> vectors)
	implements Serializable
{

	/** Why a face without a photograph is unsuitable for comparison. */
	public static final String NO_PHOTOGRAPH = "enrolled from embeddings: nothing is known of a photograph";

	/** A photograph whose file was gone when it was to be read. */
	private static final EnrolledImage GONE = new EnrolledImage("", new byte[0], List.of(), new byte[0], List.of());
	/** The cells of such a face between its number and its suitability, which are empty. */
	private static final String NOTHING = ",".repeat(FacesTable.HEADER.indexOf("suitability") - FacesTable.HEADER.indexOf("number"));
	private static final int NUMBER = FacesTable.HEADER.indexOf("number");

	/** That of a photograph that was worked off; without a SHA-256 where its file was gone. */
	public static EnrolledImage of(final PhotoResult result, final int recognisers) {
		if (result.facts().sha256().isEmpty()) return GONE;
		final String sha256 = result.facts().sha256(), id = ImageRow.id(sha256);
		final List<FaceResult> faces = result.faces();
		final byte[] suitability = new byte[faces.size()];
		for (int i = 0; i < suitability.length; i++)
			suitability[i] = (byte) faces.get(i).assessment().suitability().ordinal();
		return new EnrolledImage(sha256, ImageRow.of(result), FacesTable.of(new Item(id, id, Path.of(id)), faces).rows().stream().map(row -> CsvFile
			.line(row).getBytes(StandardCharsets.UTF_8)).toList(), suitability, IntStream.range(0, recognisers).mapToObj(r -> bytes(Embedding
				.vectors(faces.stream().map(face -> face.embeddings().get(r)).toList()))).toList());
	}

	/**
	 * That of one face of which nothing but its embeddings is known.
	 *
	 * @param vectors by recogniser: one unit vector, little-endian
	 * @param source where they were read, such as "faces.npy row 17"
	 */
	public static EnrolledImage ofEmbeddings(final List<byte[]> vectors, final String source) {
		final String sha256 = Sha256.of(digest -> vectors.forEach(digest::update)), id = ImageRow.id(sha256);
		final String face = id + ".1," + id + ",1" + NOTHING + Suitability.UNSUITABLE + "," + NO_PHOTOGRAPH + "\n";
		return new EnrolledImage(sha256, ImageRow.ofEmbeddings(sha256, source), List.of(face.getBytes(StandardCharsets.UTF_8)),
			new byte[] { (byte) Suitability.UNSUITABLE.ordinal() }, vectors);
	}

	private static byte[] bytes(final float[][] vectors) {
		final int dimensions = vectors.length == 0 ? 0 : vectors[0].length;
		final ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * vectors.length * dimensions).order(ByteOrder.LITTLE_ENDIAN);
		for (final float[] vector : vectors)
			for (final float value : vector)
				bytes.putFloat(value);
		return bytes.array();
	}

	/** Whether the photograph could not be read for want of memory, so that nothing is known of its faces. */
	public boolean lackedMemory() {
		return faces.isEmpty() && row.length > 0 && ImageRow.lackedMemory(row);
	}

	/** Whether the file could not be read as a picture. */
	public boolean isNoPicture() {
		return row.length > 0 && ImageRow.isNoPicture(row);
	}

	/** The ids of the faces. */
	List<String> ids() {
		return IntStream.range(0, faces.size()).mapToObj(face -> ImageRow.id(sha256) + "." + number(face)).toList();
	}

	/** The number of a face in its photograph. */
	int number(final int face) {
		return Integer.parseInt(new String(faces.get(face), StandardCharsets.UTF_8).split(",", NUMBER + 2)[NUMBER]);
	}

	/** The same photograph without some of its faces, by their numbers. */
	EnrolledImage without(final IntPredicate erased) {
		final int[] kept = IntStream.range(0, faces.size()).filter(i -> !erased.test(number(i))).toArray();
		if (kept.length == faces.size()) return this;
		final byte[] kinds = new byte[kept.length];
		for (int i = 0; i < kept.length; i++)
			kinds[i] = suitability[kept[i]];
		return new EnrolledImage(sha256, ImageRow.withRows(row, kept.length), IntStream.of(kept).mapToObj(faces::get).toList(), kinds, vectors
			.stream().map(all -> chosen(all, kept)).toList());
	}

	private byte[] chosen(final byte[] all, final int[] kept) {
		final int length = all.length / faces.size();
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (final int face : kept)
			bytes.write(all, face * length, length);
		return bytes.toByteArray();
	}
}
