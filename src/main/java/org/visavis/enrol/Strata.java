package org.visavis.enrol;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;

import org.visavis.gallery.GalleryPart;
import org.visavis.quality.Suitability;
import org.visavis.request.CalibrationInUse;
import org.visavis.search.RowClass;
import org.visavis.search.SearchPart;

/** Which faces of a gallery can have a likelihood ratio: suitable and limited ones, and of these those that a calibration covers. */
public final class Strata implements Serializable {

	private static final Suitability[] KINDS = Suitability.values();

	private static final long serialVersionUID = 1;

	private final RowClass[] classes = new RowClass[KINDS.length];

	Strata(final CalibrationInUse calibration) {
		final List<String> covered = calibration.calibration().map(c -> List.copyOf(c.classes())).orElse(List.of(Suitability.SUITABLE
			.toString(), Suitability.LIMITED.toString()));
		for (final Suitability kind : KINDS) classes[kind.ordinal()] = kind != Suitability.UNSUITABLE && covered.contains(kind.toString())
			? RowClass.COMPARABLE : RowClass.OUTSIDE;
	}

	/**
	 * The faces of a part, mapped.
	 *
	 * @param first the number of the first face of the part's gallery
	 * @param recognisers ids, in the order of the queries
	 */
	public SearchPart map(final GalleryPart part, final long first, final List<String> recognisers) {
		final List<ByteBuffer> screens = recognisers.stream().flatMap(by -> part.screen(by).stream()).toList();
		return new SearchPart(first + part.firstRow(), recognisers.stream().map(part::vectors).toList(), screens.size() == recognisers.size() ? screens
			: List.of(), classes(part));
	}

	/** Whether a face of a suitability can have a likelihood ratio. */
	boolean covers(final Suitability kind) {
		return classes[kind.ordinal()] == RowClass.COMPARABLE;
	}

	/** The class of each face of a part; those of vanished photographs are left out. */
	private byte[] classes(final GalleryPart part) {
		final byte[] rows = part.suitability();
		final BitSet vanished = part.vanished();
		for (int row = 0; row < rows.length; row++) rows[row] = (vanished.get(row) ? RowClass.LEFT_OUT : classes[rows[row]]).code();
		return rows;
	}
}
