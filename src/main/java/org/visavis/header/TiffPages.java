package org.visavis.header;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.twelvemonkeys.imageio.metadata.tiff.TIFF;

import org.visavis.file.BadImage;

/** Which of a TIFF file's pictures is read, and what is said of the others. */
public final class TiffPages {

	/** Values of NewSubfileType (TIFF 6.0): a smaller copy of another picture of the file, a transparency mask. */
	private static final int SMALLER_OR_MASK = 1 | 4;

	/** A smaller copy in the older SubfileType. */
	private static final int OLD_SMALLER = 2;

	private final List<TiffDirectory> pages;
	private final int chosen;

	/** @throws BadImage if there is no picture, or a directory that is nothing of the kind */
	public TiffPages(final List<TiffDirectory> pages) throws BadImage {
		if (pages.isEmpty()) throw new BadImage("is cut off or damaged: no picture is found in it");
		if (pages.stream().flatMap(TiffDirectory::withChildren).anyMatch(TiffDirectory::isLying)) throw new BadImage(
			"is damaged: its directory claims more values than the file has bytes");
		this.pages = pages;
		chosen = IntStream.range(0, pages.size()).filter(i -> !isSmallerOrMask(pages.get(i))).findFirst().orElse(0);
	}

	/** The place of the picture that is read: the first that is no smaller copy and no mask of another one. */
	public int chosen() {
		return chosen;
	}

	/** What its directory states. */
	public TiffDirectory directory() {
		return pages.get(chosen);
	}

	/** "first of 3 pages" and the like; nothing where the file holds a single picture. */
	public List<String> steps() {
		final List<String> steps = new ArrayList<>();
		if (chosen > 0) steps.add("page " + (chosen + 1) + " of " + pages.size() +
			": those before it are smaller copies or masks");
		else if (pages.size() > 1) steps.add("first of " + pages.size() + " pages");
		pages.stream().flatMap(TiffDirectory::withChildren).filter(d -> area(d) > area(directory())).reduce((a, b) -> area(
			b) > area(a) ? b : a).ifPresent(largest -> steps.add("the largest picture of the file has " + size(largest) +
				" px"));
		return steps;
	}

	private static boolean isSmallerOrMask(final TiffDirectory page) {
		return (page.number(TIFF.TAG_SUBFILE_TYPE, 0) & SMALLER_OR_MASK) != 0 || page.number(TIFF.TAG_OLD_SUBFILE_TYPE,
			0) == OLD_SMALLER;
	}

	private static long area(final TiffDirectory page) {
		return page.number(TIFF.TAG_IMAGE_WIDTH, 0) * page.number(TIFF.TAG_IMAGE_HEIGHT, 0);
	}

	private static String size(final TiffDirectory page) {
		return page.number(TIFF.TAG_IMAGE_WIDTH, 0) + " x " + page.number(TIFF.TAG_IMAGE_HEIGHT, 0);
	}
}
