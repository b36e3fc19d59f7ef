package org.visavis.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** DejaVu Sans, regular and bold: Latin, Greek, Cyrillic, Hebrew and Arabic. */
final class PdfFonts {

	private static final String FAMILY = "DejaVu Sans";

	private final byte[] regular = read("DejaVuSans.ttf"), bold = read("DejaVuSans-Bold.ttf");
	private final List<CmapLookup> letters = new ArrayList<>();

	PdfFonts() throws IOException {
		for (final byte[] file : List.of(regular, bold))
			try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
				letters.add(font.getUnicodeCmapLookup());
			}
	}

	/** Whether both have a letter. */
	boolean has(final int sign) {
		return letters.stream().allMatch(font -> font.getGlyphId(sign) != 0);
	}

	/** Makes a page use them. */
	void give(final PdfRendererBuilder builder) {
		builder.useFont(() -> new ByteArrayInputStream(regular), FAMILY, 400, FontStyle.NORMAL, true);
		builder.useFont(() -> new ByteArrayInputStream(bold), FAMILY, 700, FontStyle.NORMAL, true);
	}

	private static byte[] read(final String name) throws IOException {
		try (InputStream file = PdfFonts.class.getResourceAsStream("fonts/" + name)) {
			return file.readAllBytes();
		}
	}
}
