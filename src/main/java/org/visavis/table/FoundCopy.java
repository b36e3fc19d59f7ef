package org.visavis.table;

import java.util.Optional;

import org.visavis.fingerprint.Registration;
import org.visavis.fingerprint.Turn;

/**
 * Two pictures whose hashes agree.
 *
 * @param questioned id of the questioned picture
 * @param other id of the other picture, or "line 12" of the list
 * @param bits in which the hashes differ
 * @param turn how the questioned picture was turned for it
 * @param inside whether the questioned picture was taken inside its borders
 * @param otherInside whether the other was
 * @param registration where it was tried
 */
public record FoundCopy(String questioned, String other, int bits, Turn turn, boolean inside, boolean otherInside, Agreement agreement,
	Optional<Registration> registration)
{}
