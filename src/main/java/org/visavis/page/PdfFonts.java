package org.visavis.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.visavis.model.LibraryLogs;

/**
 * DejaVu Sans, regular and bold: Latin, Greek, Cyrillic, Hebrew and Arabic. Without ligatures, so that a search finds
 * every word.
 */
public final class PdfFonts implements Closeable {

	private static final String FAMILY = "DejaVu Sans";

	private final TrueTypeFont regular = read("DejaVuSans.ttf"), bold = read("DejaVuSans-Bold.ttf");

	public PdfFonts() throws IOException {}

	/** Whether both have a letter. */
	public boolean has(final int sign) {
		try {
			return regular.getUnicodeCmapLookup().getGlyphId(sign) != 0 && bold.getUnicodeCmapLookup().getGlyphId(sign) != 0;
		}
		catch (final IOException e) {
			throw new IllegalStateException("The fonts of the program are damaged", e);
		}
	}

	/** Makes the pages of a document use them. */
	void give(final PDDocument document, final PdfRendererBuilder builder) throws IOException {
		builder.useFont(new PDFontSupplier(PDType0Font.load(document, regular, true)), FAMILY, 400, FontStyle.NORMAL, true);
		builder.useFont(new PDFontSupplier(PDType0Font.load(document, bold, true)), FAMILY, 700, FontStyle.NORMAL, true);
	}

	@Override
	public void close() throws IOException {
		regular.close();
		bold.close();
	}

	/** The first that this program does with PDFBox. */
	private static TrueTypeFont read(final String name) throws IOException {
		LibraryLogs.off("org.apache.pdfbox", "org.apache.fontbox");
		try (InputStream file = PdfFonts.class.getResourceAsStream("fonts/" + name)) {
			final TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
			font.setEnableGsub(false);
			return font;
		}
	}
}
