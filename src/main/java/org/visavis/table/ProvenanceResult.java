package org.visavis.table;

import java.util.List;

import org.visavis.credential.Credential;
import org.visavis.image.PhotoFacts;
import org.visavis.marker.Marker;

/**
 * What one file says about itself.
 *
 * @param credentials of the active manifest first
 */
public record ProvenanceResult(PhotoFacts facts, List<Marker> markers, List<Credential> credentials) {

	public ProvenanceResult {
		markers = List.copyOf(markers);
		credentials = List.copyOf(credentials);
	}

	/** The same for the tables that all records of photographs have: no face was sought. */
	public PhotoResult photo() {
		return new PhotoResult(facts, PhotoResult.NOT_SOUGHT, facts.problem(), List.of(), List.of());
	}
}
