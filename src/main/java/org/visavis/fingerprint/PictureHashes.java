package org.visavis.fingerprint;

import java.util.List;
import java.util.stream.Stream;

/**
 * The hashes of one picture.
 *
 * @param md5 of the file, 32 lower-case hexadecimal digits; empty if there are no hashes
 * @param turns of the whole picture, in the order of {@link Turn}: all eight, or only that of the picture as it is
 * @param borders uniform ones
 * @param inside likewise of the picture inside its borders; empty if it has none
 */
public record PictureHashes(String md5, List<Fingerprint> turns, Borders borders, List<Fingerprint> inside) {

	/** Of a picture that could not be read or was not hashed. */
	public static final PictureHashes NONE = new PictureHashes("", List.of(), new Borders(0, 0, 0, 0), List.of());

	public PictureHashes {
		turns = List.copyOf(turns);
		inside = List.copyOf(inside);
	}

	/**
	 * Hashes packed ARGB, row by row.
	 *
	 * @param allTurns whether the seven other ways to turn and mirror it are hashed too
	 */
	public static PictureHashes of(final String md5, final int[] argb, final int width, final int height, final boolean allTurns) {
		final Borders borders = Borders.of(argb, width, height);
		final List<Fingerprint> inside = borders.isEmpty() ? List.of() : turned(borders.inside(argb, width, height), borders.width(width),
			borders.height(height), allTurns);
		return new PictureHashes(md5, turned(argb, width, height, allTurns), borders, inside);
	}

	private static List<Fingerprint> turned(final int[] argb, final int width, final int height, final boolean allTurns) {
		return Stream.of(Turn.values()).limit(allTurns ? Turn.values().length : 1).map(turn -> turn.fingerprint(argb, width, height)).toList();
	}

	public boolean isEmpty() {
		return turns.isEmpty();
	}
}
