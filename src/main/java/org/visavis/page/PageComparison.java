package org.visavis.page;

import java.io.IOException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.visavis.picture.PictureComparison;

/** An HTML page of a record beside the same page made again, with the pictures that it carries. */
public final class PageComparison {

	private static final Pattern PICTURE = Pattern.compile("data:image/jpeg;base64,([A-Za-z0-9+/=]*)");

	private PageComparison() {}

	/**
	 * The largest difference of a pixel of its pictures where all else is the same, as {@link PictureComparison} has it;
	 * {@link PictureComparison#ANOTHER} where something else differs.
	 */
	public static int of(final String kept, final String made) throws IOException {
		if (!withoutPictures(kept).equals(withoutPictures(made))) return PictureComparison.ANOTHER;
		final Matcher ofKept = PICTURE.matcher(kept), ofMade = PICTURE.matcher(made);
		int largest = 0;
		while (ofKept.find() && ofMade.find())
			if (!ofKept.group(1).equals(ofMade.group(1))) largest = Math.max(largest, compare(ofKept.group(1), ofMade.group(1)));
		return largest;
	}

	private static int compare(final String kept, final String made) throws IOException {
		try {
			return PictureComparison.of(Base64.getDecoder().decode(kept), Base64.getDecoder().decode(made));
		}
		catch (final IllegalArgumentException e) {
			return PictureComparison.ANOTHER;
		}
	}

	private static String withoutPictures(final String page) {
		return PICTURE.matcher(page).replaceAll("data:image/jpeg;base64,");
	}
}
