package org.visavis.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.visavis.model.LibraryLogs;

/**
 * DejaVu Sans, regular and bold: Latin, Greek, Cyrillic, Hebrew and Arabic; for other letters a font of the machine that
 * has them. Without ligatures, so that a search finds every word.
 */
public final class PdfFonts implements Closeable {

	private static final String FAMILY = "DejaVu Sans", OTHER_LETTERS = "Other letters";

	private final TrueTypeFont regular = read("DejaVuSans.ttf"), bold = read("DejaVuSans-Bold.ttf");

	private final Optional<SystemFont> other;
	private final boolean lacks;

	/** For texts of these letters alone. */
	public PdfFonts() throws IOException {
		this("", List.of());
	}

	/** For a text, with whatever font of the machine has most of its other letters. */
	public PdfFonts(final String text) throws IOException {
		this(text, SystemFont.folders());
	}

	PdfFonts(final String text, final List<Path> folders) throws IOException {
		final Set<Integer> lacking = text.codePoints().filter(sign -> sign > '~' && !isOwn(sign)).boxed().collect(Collectors
			.toCollection(TreeSet::new));
		lacks = !lacking.isEmpty();
		other = lacks ? SystemFont.of(folders, lacking) : Optional.empty();
		other.ifPresent(font -> font.font().setEnableGsub(false));
	}

	/** Whether the text has letters that DejaVu Sans lacks. */
	public boolean lacksLetters() {
		return lacks;
	}

	/** The file's name and the SHA-256 of the other font; empty if none is used. */
	public String otherFont() {
		return other.map(SystemFont::name).orElse("");
	}

	/** Whether there is a letter in regular and bold, or in the other font. */
	public boolean has(final int sign) {
		return isOwn(sign) || other.isPresent() && other.get().has(sign);
	}

	private boolean isOwn(final int sign) {
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
		if (other.isPresent()) builder.useFont(new PDFontSupplier(PDType0Font.load(document, other.get().font(), true)),
			OTHER_LETTERS, 400, FontStyle.NORMAL, true);
	}

	@Override
	public void close() throws IOException {
		regular.close();
		bold.close();
		if (other.isPresent()) other.get().close();
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
