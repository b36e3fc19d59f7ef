package org.visavis.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.visavis.picture.PictureComparison;

/**
 * A PDF file of a record beside the same made again, object by object from its catalogue and its facts on: two
 * machines may compress the same objects differently.
 */
public final class PdfComparison {

	private final Set<Long> seen = new HashSet<>();
	private int largest;

	private PdfComparison() {}

	/**
	 * The largest difference of a pixel of its pictures where all else is the same, as {@link PictureComparison} has it;
	 * {@link PictureComparison#ANOTHER} where something else differs.
	 */
	public static int of(final byte[] kept, final byte[] made) throws IOException {
		try (PDDocument expected = Loader.loadPDF(made)) {
			return of(kept, expected);
		}
	}

	private static int of(final byte[] kept, final PDDocument made) {
		final PdfComparison comparison = new PdfComparison();
		try (PDDocument found = Loader.loadPDF(kept)) {
			final COSDictionary a = found.getDocument().getTrailer(), b = made.getDocument().getTrailer();
			return comparison.same(a.getItem(COSName.ROOT), b.getItem(COSName.ROOT)) && comparison.same(a.getItem(COSName.INFO), b
				.getItem(COSName.INFO)) ? comparison.largest : PictureComparison.ANOTHER;
		}
		catch (final IOException | RuntimeException e) {
			return PictureComparison.ANOTHER; // the file of a record that somebody may have changed
		}
	}

	private boolean same(final COSBase a, final COSBase b) throws IOException {
		final COSBase kept = plain(a), made = plain(b);
		if (kept == null || made == null) return kept == made;
		if (kept instanceof final COSDictionary x && made instanceof final COSDictionary y) return seenBefore(x, y) || same(x,
			y);
		if (kept instanceof final COSArray x && made instanceof final COSArray y) return seenBefore(x, y) || same(x, y);
		if (kept instanceof final COSNumber x && made instanceof final COSNumber y) return x.floatValue() == y.floatValue();
		return kept.equals(made);
	}

	private static COSBase plain(final COSBase object) {
		return object instanceof final COSObject reference ? reference.getObject() : object;
	}

	private boolean seenBefore(final COSBase kept, final COSBase made) {
		return !seen.add((long) System.identityHashCode(kept) << 32 | System.identityHashCode(made));
	}

	private boolean same(final COSArray kept, final COSArray made) throws IOException {
		if (kept.size() != made.size()) return false;
		for (int i = 0; i < made.size(); i++)
			if (!same(kept.get(i), made.get(i))) return false;
		return true;
	}

	private boolean same(final COSDictionary kept, final COSDictionary made) throws IOException {
		if (!kept.keySet().equals(made.keySet()) || kept instanceof COSStream != made instanceof COSStream) return false;
		for (final COSName key : made.keySet())
			if (!COSName.LENGTH.equals(key) && !same(kept.getItem(key), made.getItem(key))) return false;
		return !(made instanceof final COSStream stream) || sameContent((COSStream) kept, stream);
	}

	private boolean sameContent(final COSStream kept, final COSStream made) throws IOException {
		if (!COSName.DCT_DECODE.equals(made.getFilters())) return Arrays.equals(read(kept.createInputStream()), read(made
			.createInputStream()));
		largest = Math.max(largest, PictureComparison.of(read(kept.createRawInputStream()), read(made
			.createRawInputStream())));
		return largest < PictureComparison.ANOTHER;
	}

	private static byte[] read(final InputStream stream) throws IOException {
		try (stream) {
			return stream.readAllBytes();
		}
	}
}
