package org.visavis.table;

import java.util.List;

import org.visavis.detect.Face;
import org.visavis.embed.Embedding;
import org.visavis.quality.Assessment;
import org.visavis.quality.Quality;

/**
 * What was found out about one face that counts.
 *
 * @param number of the face in its photograph, from 1, left to right
 * @param embeddings one for each recogniser of the method, in its order
 */
public record FaceResult(int number, Face face, Quality quality, Assessment assessment, List<Embedding> embeddings) {

	public FaceResult {
		embeddings = List.copyOf(embeddings);
	}
}
