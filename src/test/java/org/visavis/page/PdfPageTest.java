package org.visavis.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPageTest {

	@TempDir
	private Path folder;

	@Test
	void readsNoFile() throws IOException {
		final Path png = folder.resolve("a.png");
		ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", png.toFile());
		try (PDDocument document = written("<img alt=\"a\" src=\"" + png.toUri() + "\"/>")) {
			for (final PDPage page : document.getPages())
				assertFalse(page.getResources().getXObjectNames().iterator().hasNext());
		}
	}

	@Test
	void asksNoServer() throws IOException {
		try (ServerSocket server = new ServerSocket(0)) {
			server.setSoTimeout(200);
			written("<img alt=\"a\" src=\"http://localhost:" + server.getLocalPort() + "/a.png\"/>").close();
			Assertions.assertThrows(SocketTimeoutException.class, server::accept);
		}
	}

	@Test
	void showsEveryScriptThatItsFontHas() throws IOException {
		try (PDDocument document = written("<p>\u00C4\u00DF \u0391\u03A9 \u0416\u042F \u05D0\u05D1</p>")) {
			assertEquals("\u00C4\u00DF \u0391\u03A9 \u0416\u042F \u05D0\u05D1", new PDFTextStripper().getText(document).strip());
		}
	}

	@Test
	void showsOtherLettersInAFontOfTheMachineThatHasThem() throws IOException {
		try (PdfFonts fonts = new PdfFonts("\u7167\u7247 \u3042 a")) {
			Assumptions.assumeTrue(fonts.has('\u7167'), "This machine has no font with Chinese letters.");
			assertTrue(fonts.otherFont().matches(".*\\.tt[fc], SHA-256 [0-9a-f]{64}"), fonts.otherFont());
			try (PDDocument document = written("<p>a \u7167\u7247</p>", fonts)) {
				assertEquals("a \u7167\u7247", new PDFTextStripper().getText(document).strip());
			}
		}
	}

	@Test
	void withoutSuchAFontItHasNoSuchLetter() throws IOException {
		try (PdfFonts fonts = new PdfFonts("\u7167", List.of(folder.resolve("nowhere"), folder))) {
			assertFalse(fonts.has('\u7167'));
			assertTrue(fonts.lacksLetters() && fonts.otherFont().isEmpty());
		}
	}

	@Test
	void aDamagedFontIsNone() throws IOException {
		Files.writeString(folder.resolve("DroidSansFallbackFull.ttf"), "no font");
		try (PdfFonts fonts = new PdfFonts("\u7167", List.of(folder))) {
			assertFalse(fonts.has('\u7167'));
		}
	}

	private PDDocument written(final String body) throws IOException {
		try (PdfFonts fonts = new PdfFonts()) {
			return written(body, fonts);
		}
	}

	private PDDocument written(final String body, final PdfFonts fonts) throws IOException {
		final Path pdf = folder.resolve("a.pdf");
		PdfPage.write("<html lang=\"en\"><head><title>a</title><meta name=\"description\" content=\"a\"/><style>body { " +
			"font-family: \"DejaVu Sans\", \"Other letters\" }</style></head><body>" + body + "</body></html>", fonts, Instant.EPOCH, pdf);
		return Loader.loadPDF(pdf.toFile());
	}
}
