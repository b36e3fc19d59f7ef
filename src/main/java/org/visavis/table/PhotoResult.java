package org.visavis.table;

import java.util.List;
import java.util.function.Predicate;

import org.visavis.fingerprint.PictureHashes;
import org.visavis.image.PhotoFacts;

/**
 * What was found out about one photograph.
 *
 * @param found number of faces, whether or not they count, after an examiner's corrections
 * @param problem why none counts, in one sentence; empty if one does
 * @param faces those that count, by number
 * @param copies degraded copies with the face that counts; empty if none are made
 * @param hashes of the picture, where they are what the run is for
 */
public record PhotoResult(PhotoFacts facts, int found, String problem, List<FaceResult> faces, List<CopyResult> copies,
	AsDetected asDetected, PictureHashes hashes)
{

	/** How the problem of a photograph that was searched in vain begins. */
	public static final String NO_FACE = "no face ";

	/** What stands for the number of faces where none was sought. */
	public static final int NOT_SOUGHT = -1;

	public PhotoResult {
		faces = List.copyOf(faces);
		copies = List.copyOf(copies);
	}

	/** Of a photograph without corrections. */
	public PhotoResult(final PhotoFacts facts, final int found, final String problem, final List<FaceResult> faces,
		final List<CopyResult> copies)
	{
		this(facts, found, problem, faces, copies, AsDetected.SAME);
	}

	/** Of a photograph that is not hashed. */
	public PhotoResult(final PhotoFacts facts, final int found, final String problem, final List<FaceResult> faces,
		final List<CopyResult> copies, final AsDetected asDetected)
	{
		this(facts, found, problem, faces, copies, asDetected, PictureHashes.NONE);
	}

	/** Of a photograph in which no face was sought. */
	public static PhotoResult hashed(final PhotoFacts facts, final PictureHashes hashes) {
		return new PhotoResult(facts, 0, facts.problem(), List.of(), List.of(), AsDetected.SAME, hashes);
	}

	/** The same photograph with the hashes of its picture. */
	public PhotoResult with(final PictureHashes hashesOfIt) {
		return new PhotoResult(facts, found, problem, faces, copies, asDetected, hashesOfIt);
	}

	/** The same photograph with the faces that fulfil a condition. */
	public PhotoResult with(final Predicate<FaceResult> condition) {
		return new PhotoResult(facts, found, problem, faces.stream().filter(condition).toList(), copies, new AsDetected(asDetected.differs(), asDetected
			.found(), asDetected.faces().stream().filter(condition).toList()), hashes);
	}

	/** The same photograph as it would be without corrections. */
	public PhotoResult withoutCorrections() {
		return asDetected.differs() ? new PhotoResult(facts, asDetected.found().size(), "", asDetected.faces(), copies)
			: this;
	}
}
