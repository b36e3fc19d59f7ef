package org.visavis.correct;

import java.util.List;
import java.util.stream.IntStream;

import org.visavis.detect.Face;

/**
 * A face and its number in its photograph.
 *
 * @param number from 1
 */
public record NumberedFace(int number, Face face) {

	/** Faces as detected, which are numbered from left to right. */
	public static List<NumberedFace> all(final List<Face> found) {
		return IntStream.range(0, found.size()).mapToObj(i -> new NumberedFace(i + 1, found.get(i))).toList();
	}
}
