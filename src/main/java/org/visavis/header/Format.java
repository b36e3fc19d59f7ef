package org.visavis.header;

import java.util.List;
import java.util.Map;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;

/**
 * Kinds of file by their first bytes, never by their name.
 *
 * @param name as images.csv has it
 * @param isRead whether this package decodes it; the others are refused by name
 */
public record Format(String name, boolean isRead) {

	public static final Format JPEG = new Format("JPEG", true);
	public static final Format PNG = new Format("PNG", true);
	public static final Format TIFF = new Format("TIFF", true);
	public static final Format GIF = new Format("GIF", true);
	public static final Format BMP = new Format("BMP", true);
	public static final Format WEBP = new Format("WebP", true);
	public static final Format HEIC = new Format("HEIC", true);
	public static final Format JPEG_2000 = new Format("JPEG 2000", true);
	public static final Format PNM = new Format("PNM", true);
	/** No kind known here. */
	public static final Format UNKNOWN = new Format("", false);

	/** What a sensor gave, before any picture was made of it. */
	public static final Format RAW = refused("raw camera data");

	/** Read for what it says, not for its pixels. */
	public static final Format AVIF = refused("AVIF");

	private static final Format VIDEO = refused("video"), JPEG_XL = refused("JPEG XL");

	/** What turns a format into an upright PNG: avifdec 0.11 does not turn, heif-convert 1.15 leaves it to be turned twice. */
	private static final Map<Format, String> WAYS_OUT = Map.of(AVIF, "'vips copy' (libvips)", JPEG_XL, "djxl (libjxl)");

	/** The first signature that fits decides, so the longer ones stand first. */
	private static final List<Signature> SIGNATURES = List.of( //
		new Signature(JPEG, 0, "\u00ff\u00d8\u00ff"), //
		new Signature(PNG, 0, "\u0089PNG\r\n\u001a\n"), //
		new Signature(RAW, 8, "CR\u0002\u0000"), //
		new Signature(TIFF, 0, "II*\u0000"), //
		new Signature(TIFF, 0, "MM\u0000*"), //
		new Signature(TIFF, 0, "II+\u0000\u0008\u0000\u0000\u0000"), //
		new Signature(TIFF, 0, "MM\u0000+\u0000\u0008\u0000\u0000"), //
		new Signature(GIF, 0, "GIF87a"), //
		new Signature(GIF, 0, "GIF89a"), //
		new Signature(WEBP, 8, "WEBP"), //
		new Signature(AVIF, 4, "ftypavif"), //
		new Signature(AVIF, 4, "ftypavis"), //
		new Signature(HEIC, 4, "ftyphei"), //
		new Signature(HEIC, 4, "ftyphev"), //
		new Signature(HEIC, 4, "ftypmif1"), //
		new Signature(HEIC, 4, "ftypmsf1"), //
		new Signature(RAW, 4, "ftypcrx"), //
		new Signature(VIDEO, 4, "ftyp"), //
		new Signature(JPEG_2000, 4, "jP  \r\n"), //
		new Signature(JPEG_2000, 0, "\u00ff\u004f\u00ff\u0051"), //
		new Signature(JPEG_XL, 4, "JXL \r\n"), //
		new Signature(JPEG_XL, 0, "\u00ff\n"), //
		new Signature(refused("JPEG XR"), 0, "II\u00bc"), //
		new Signature(refused("Photoshop PSD"), 0, "8BPS"), //
		new Signature(RAW, 0, "FUJIFILMCCD-RAW"), //
		new Signature(RAW, 0, "IIRO"), //
		new Signature(RAW, 0, "IIU\u0000"), //
		new Signature(refused("PDF"), 0, "%PDF"), //
		new Signature(refused("SVG"), 0, "<svg"), //
		new Signature(refused("DICOM"), 128, "DICM"), //
		new Signature(refused("OpenEXR"), 0, "v/1\u0001"), //
		new Signature(refused("Windows icon"), 0, "\u0000\u0000\u0001\u0000"), //
		new Signature(VIDEO, 8, "AVI "), //
		new Signature(VIDEO, 0, "\u001aE\u00df\u00a3"), //
		new Signature(VIDEO, 0, "\u0000\u0000\u0001\u00ba"), //
		new Signature(refused("ZIP"), 0, "PK\u0003\u0004"), //
		new Signature(RAW, 0, "MMOR"), //
		new Signature(RAW, 0, "IIRS"), //
		new Signature(RAW, 0, "FOVb"), //
		new Signature(RAW, 0, "\u0000MRM"), //
		new Signature(RAW, 6, "HEAPCCDR"), //
		new Signature(refused("PFM"), 0, "PF\n"), //
		new Signature(refused("PFM"), 0, "Pf\n"), //
		new Signature(refused("QOI"), 0, "qoif"), //
		new Signature(refused("Radiance HDR"), 0, "#?RADIANCE"), //
		new Signature(refused("SGI"), 0, "\u0001\u00da"), //
		new Signature(refused("Sun raster"), 0, "\u0059\u00a6\u006a\u0095"), //
		new Signature(refused("DPX"), 0, "SDPX"), //
		new Signature(refused("DPX"), 0, "XPDS"), //
		new Signature(refused("DDS"), 0, "DDS "), //
		new Signature(refused("FITS"), 0, "SIMPLE  ="), //
		new Signature(refused("GIMP XCF"), 0, "gimp xcf"), //
		new Signature(refused("MNG"), 0, "\u008aMNG"), //
		new Signature(refused("PostScript"), 0, "%!PS"), //
		new Signature(refused("XPM"), 0, "/* XPM"), //
		new Signature(BMP, 0, "BM"));

	/** The kind of a file. */
	public static Format of(final Bytes file) {
		if (isNetpbm(file)) return PNM;
		final Format format = SIGNATURES.stream().filter(s -> s.fits(file)).map(Signature::format).findFirst().orElse(
			UNKNOWN);
		if (format.equals(UNKNOWN)) return HeaderOnly.of(file);
		if (format.equals(HEIC)) return ofCoding(new HeifPictures(new HeifFile(file)).coding());
		return format.equals(TIFF) && RawCamera.isIn(file) ? RAW : format;
	}

	/** The brands in front say little: some writers put those of HEIC before another coding. */
	private static Format ofCoding(final String coding) {
		return switch (coding) {
			case "hvc1", "lhv1", "" -> HEIC;
			case "av01" -> AVIF;
			default -> refused("HEIF with pictures coded as " + coding);
		};
	}

	/** P1 to P6 are followed by white space or a comment, P7 by the end of the line. */
	private static boolean isNetpbm(final Bytes file) {
		if (file.length() < 3 || file.u8(0) != 'P') return false;
		final int kind = file.u8(1), next = file.u8(2);
		return kind == '7' ? next == '\n' : kind >= '1' && kind <= '6' && (Character.isWhitespace(next) || next == '#');
	}

	/** Why a file of a kind that is not read has no pixels. */
	public BadImage refusal() {
		if (this.equals(UNKNOWN)) return new BadImage("is no image: its first bytes are those of no known image format");
		return new BadImage("is " + name + ", which is not supported; convert it to PNG " + (WAYS_OUT.containsKey(this)
			? "with " + WAYS_OUT.get(this) : "or TIFF") + " and say so in the case notes");
	}

	public static Format refused(final String name) {
		return new Format(name, false);
	}

	private record Signature(Format format, int offset, String latin1) {

		boolean fits(final Bytes file) {
			return file.has(offset, latin1);
		}
	}
}
