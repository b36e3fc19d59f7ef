package org.visavis.examination;

import java.util.List;
import java.util.Optional;

/**
 * What an examiner saw of one component of two faces.
 *
 * @param component its name
 * @param group of components that it belongs to; may be empty
 * @param standard the list and version it comes from; empty for the program's own list
 * @param a whether it can be seen in the first photograph: one of {@link #VISIBILITIES}
 * @param b likewise in the second
 * @param finding one of {@link #FINDINGS} where it is visible in both; otherwise empty
 * @param note free text
 */
public record Observation(String component, String group, String standard, String a, String b, String finding,
	String note)
{

	public static final String VISIBLE = "visible", NOT_VISIBLE = "not visible", ARTEFACT = "artefact";
	public static final String SIMILAR = "similar", DIFFERENT = "different", INCONCLUSIVE = "inconclusive";
	/** {@value #ARTEFACT}: something of the picture, not of the face, such as a shadow or compression. */
	public static final List<String> VISIBILITIES = List.of(VISIBLE, NOT_VISIBLE, ARTEFACT);
	public static final List<String> FINDINGS = List.of(SIMILAR, DIFFERENT, INCONCLUSIVE);

	/** What is missing or contradicts itself, "..., expected ..."; empty if nothing does. */
	public Optional<String> problem() {
		if (!VISIBILITIES.contains(a)) return Optional.of("a is '" + a + "', expected " + String.join(", ", VISIBILITIES));
		if (!VISIBILITIES.contains(b)) return Optional.of("b is '" + b + "', expected " + String.join(", ", VISIBILITIES));
		final boolean both = isComparable();
		if (both && !FINDINGS.contains(finding)) return Optional.of("finding is '" + finding + "', expected " + String.join(
			", ", FINDINGS));
		if (!both && !finding.isEmpty()) return Optional.of("finding is '" + finding +
			"', expected none, since it is not visible in both photographs");
		if (note.isBlank() && finding.equals(DIFFERENT)) return Optional.of("note is empty, expected what explains the " +
			"difference, or that nothing does");
		return note.isBlank() && (a.equals(ARTEFACT) || b.equals(ARTEFACT)) ? Optional.of(
			"note is empty, expected what the artefact is") : Optional.empty();
	}

	/** Whether it can be compared. */
	public boolean isComparable() {
		return a.equals(VISIBLE) && b.equals(VISIBLE);
	}
}
