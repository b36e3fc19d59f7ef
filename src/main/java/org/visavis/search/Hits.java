package org.visavis.search;

import java.util.List;

/**
 * What was found for one query, the best first; of equal scores the lower row.
 *
 * @param comparable of the rows of {@link RowClass#COMPARABLE}
 * @param outside of those of {@link RowClass#OUTSIDE}
 */
public record Hits(List<Hit> comparable, List<Hit> outside) {}
