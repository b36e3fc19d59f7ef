package org.visavis.table;

import java.util.List;
import java.util.Optional;

import org.visavis.credential.Credential;
import org.visavis.image.PhotoFacts;
import org.visavis.marker.Marker;
import org.visavis.watermark.Searched;
import org.visavis.watermark.Watermark;

/**
 * What one file says about itself.
 *
 * @param credentials of the active manifest first
 * @param watermarks what a search for known invisible watermarks gave; empty where none was asked for or the file has a problem
 */
public record ProvenanceResult(PhotoFacts facts, List<Marker> markers, List<Credential> credentials,
	Optional<Searched> watermarks)
{

	public ProvenanceResult {
		markers = List.copyOf(markers);
		credentials = List.copyOf(credentials);
	}

	/** The known invisible watermark that its pixels carry. */
	public Optional<Watermark> watermark() {
		return watermarks.flatMap(Searched::found);
	}

	/** The same for the tables that all records of photographs have: no face was sought. */
	public PhotoResult photo() {
		return new PhotoResult(facts, PhotoResult.NOT_SOUGHT, facts.problem(), List.of(), List.of());
	}
}
