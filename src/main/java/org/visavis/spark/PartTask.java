package org.visavis.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

import org.visavis.UserError;
import org.visavis.compare.Recognised;
import org.visavis.enrol.Strata;
import org.visavis.gallery.Gallery;
import org.visavis.search.ExactSearch;
import org.visavis.search.Hits;

/**
 * A part of a gallery that one task checks and searches.
 *
 * @param folder of the gallery
 * @param sha256 that names the gallery that the driver opened
 * @param prefix of the part
 * @param first the number of the gallery's first face
 */
record PartTask(String folder, String sha256, String prefix, long first, Strata strata) implements Serializable {

	List<Hits> search(final List<Recognised> queries, final int most) {
		final Gallery gallery = Gallery.openForPart(Path.of(folder)); // the driver looked at its date and its lists
		if (!gallery.sha256().equals(sha256)) throw new UserError(folder + " is another gallery on this machine than on the driver's, or was changed " +
			"meanwhile; expected the same folder on all machines.");
		return ExactSearch.of(queries, List.of(strata.map(gallery.checkPart(prefix), first, gallery.manifest().method().recognisers())), most, 1);
	}
}
