package org.visavis.page;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A page as PDF: from well-formed HTML, with nothing but what is in it. The same page and time give the same bytes. */
public final class PdfPage {

	private PdfPage() {}

	/**
	 * Writes a PDF, tagged for reading aloud.
	 *
	 * @param made the time that it names
	 */
	public static void write(final String html, final PdfFonts fonts, final Instant made, final Path pdf) throws IOException {
		XRLog.setLoggingEnabled(false);
		final PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.useExternalResourceAccessControl((uri, kind) -> uri.startsWith("data:"),
			ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		builder.useExternalResourceAccessControl((uri, kind) -> uri.startsWith("data:"),
			ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
		builder.useUnicodeBidiSplitter(RightToLeft.Splitter::new).useUnicodeBidiReorderer(new RightToLeft());
		builder.useFastMode().usePdfUaAccessibility(true).withProducer("Visavis").withW3cDocument(parsed(html), null);
		try (PDDocument document = new PDDocument()) {
			fonts.give(document, builder);
			try (PdfBoxRenderer renderer = builder.usePDDocument(document).buildPdfRenderer()) {
				renderer.createPDFKeepOpen();
				nameLinks(document);
			}
			final GregorianCalendar time = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
			document.getDocumentInformation().setCreationDate(time);
			document.getDocumentInformation().setModificationDate(time);
			document.setDocumentId(made.getEpochSecond());
			document.save(pdf.toFile());
		}
	}

	/** Whether a page can be made of a text. */
	static boolean isWellFormed(final String html) throws IOException {
		try {
			builder().parse(new InputSource(new StringReader(html)));
			return true;
		}
		catch (final SAXException e) {
			return false;
		}
	}

	/** PDF/UA asks that each link says in words what it is. */
	private static void nameLinks(final PDDocument document) throws IOException {
		for (final PDPage page : document.getPages())
			for (final PDAnnotation annotation : page.getAnnotations())
				if (annotation.getContents() == null) annotation.setContents("A part of this document");
	}

	private static Document parsed(final String html) throws IOException {
		final Document page = read(html);
		ShortTexts.in(page);
		return page;
	}

	/** A well-formed page as elements and attributes, with what its references and CDATA sections stand for. */
	public static Document read(final String html) throws IOException {
		try {
			return builder().parse(new InputSource(new StringReader(html)));
		}
		catch (final SAXException e) {
			throw new IllegalStateException("A page is not well-formed", e);
		}
	}

	/** What reads XHTML, without what lies elsewhere, and throws what is wrong with it. */
	private static DocumentBuilder builder() {
		try {
			final DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
			builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
			builder.setErrorHandler(new DefaultHandler());
			return builder;
		}
		catch (final ParserConfigurationException e) {
			throw new IllegalStateException("Every Java runtime reads XML", e);
		}
	}
}
