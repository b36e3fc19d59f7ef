package org.visavis.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.picture.PictureComparison;

class PdfComparisonTest {

	@TempDir
	private Path folder;

	private byte[] page;

	@BeforeEach
	void make() throws IOException {
		page = pdf("log10 LR 2.65");
	}

	@Test
	void theSameObjectsInOtherBytesDoNotDiffer() throws IOException {
		final byte[] rewritten = edited(document -> {});
		assertFalse(Arrays.equals(page, rewritten));
		assertEquals(0, PdfComparison.of(rewritten, page));
	}

	@Test
	void anotherNumberIsAnotherPage() throws IOException {
		assertEquals(PictureComparison.ANOTHER, PdfComparison.of(pdf("log10 LR 9.65"), page));
	}

	@Test
	void aNoteOverThePageIsFound() throws IOException {
		assertEquals(PictureComparison.ANOTHER, PdfComparison.of(edited(document -> {
			final PDAnnotationText note = new PDAnnotationText();
			note.setRectangle(new PDRectangle(10, 10, 100, 100));
			note.setContents("approved");
			document.getPage(0).getAnnotations().add(note);
		}), page));
	}

	@Test
	void anotherDateIsFound() throws IOException {
		assertEquals(PictureComparison.ANOTHER, PdfComparison.of(edited(document -> document.getDocumentInformation().setTitle(
			"Another")), page));
	}

	@Test
	void whatIsNoPdfIsAnother() throws IOException {
		assertEquals(PictureComparison.ANOTHER, PdfComparison.of(new byte[] { 1, 2 }, page));
	}

	private interface Editing {

		void edit(PDDocument document) throws IOException;
	}

	private byte[] edited(final Editing editing) throws IOException {
		try (PDDocument document = Loader.loadPDF(page)) {
			editing.edit(document);
			final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.save(bytes, CompressParameters.NO_COMPRESSION);
			return bytes.toByteArray();
		}
	}

	private byte[] pdf(final String text) throws IOException {
		final Path file = folder.resolve("page.pdf");
		try (PdfFonts fonts = new PdfFonts()) {
			PdfPage.write("<html><head><title>t</title><style>body { font-family: \"DejaVu Sans\" }</style></head><body><p>" + text + "</p></body></html>", fonts, Instant.EPOCH, file);
		}
		return Files.readAllBytes(file);
	}
}
