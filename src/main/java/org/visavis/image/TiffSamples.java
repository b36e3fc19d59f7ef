package org.visavis.image;

import java.util.Map;
import java.util.Set;

import com.twelvemonkeys.imageio.metadata.tiff.TIFF;

import org.visavis.file.BadImage;
import org.visavis.header.TiffDirectory;

/**
 * Refuses pictures of a TIFF file whose samples or compression the image reader does not know, or of which it would
 * make other pixels than there are.
 */
final class TiffSamples {

	private static final int UNSIGNED = 1, SIGNED = 2, UNDEFINED = 4, BLACK_IS_ZERO = 1, RGB = 2, PALETTE = 3, SEPARATED = 5;

	private static final long JPEG = 7, PLANAR = 2;

	private static final Set<Long> ONE_SAMPLE_BITS = Set.of(1L, 2L, 4L, 8L, 10L, 12L, 14L, 16L), COLOUR_BITS = Set.of(8L,
		10L, 12L, 14L, 16L), BITS = Set.of(8L, 16L), READ = Set.of(1L, 2L, 3L, 4L, 5L, JPEG, 8L, 32946L, 32773L);

	private static final Map<Long, String> COMPRESSIONS = Map.ofEntries(Map.entry(6L, "old-style JPEG"), Map.entry(32766L, "NeXT"), Map.entry(32809L,
		"ThunderScan"), Map.entry(32908L, "Pixar"), Map.entry(32909L, "Pixar"), Map.entry(33003L, "JPEG 2000"), Map.entry(
			33004L, "JPEG 2000"), Map.entry(33005L, "JPEG 2000"), Map.entry(34661L, "JBIG"), Map.entry(34676L, "SGI"), Map
				.entry(34677L, "SGI"), Map.entry(34712L, "JPEG 2000"), Map.entry(34887L, "LERC"), Map.entry(34925L, "LZMA"), Map
					.entry(34926L, "Zstandard"), Map.entry(34927L, "WebP"), Map.entry(34933L, "PNG"), Map.entry(22610L,
						"JPEG XR"), Map.entry(34934L, "JPEG XR"), Map.entry(50000L, "Zstandard"), Map.entry(50001L, "WebP"), Map.entry(
							50002L, "JPEG XL"), Map.entry(52546L, "JPEG XL"));

	private final TiffDirectory page;
	private final long bits, samples, compression, photometric, planes;

	private TiffSamples(final TiffDirectory page) {
		this.page = page;
		bits = page.number(TIFF.TAG_BITS_PER_SAMPLE, 1);
		samples = page.number(TIFF.TAG_SAMPLES_PER_PIXEL, 1);
		compression = page.number(TIFF.TAG_COMPRESSION, 1);
		photometric = page.number(TIFF.TAG_PHOTOMETRIC_INTERPRETATION, -1);
		planes = page.number(TIFF.TAG_PLANAR_CONFIGURATION, 1);
	}

	/** @throws BadImage with what the picture has that is not read */
	static void refuseUnread(final TiffDirectory page) throws BadImage {
		final TiffSamples samples = new TiffSamples(page);
		samples.refuseCompression();
		samples.refuseFormat();
		samples.refuseBits();
		samples.refuseGreyOfManySamples();
	}

	private void refuseCompression() throws BadImage {
		if (!READ.contains(compression)) throw new BadImage("is a TIFF with " + COMPRESSIONS.getOrDefault(compression,
			"unknown") + " compression (" + compression +
			"), which is not read; save it without compression and say so in the case notes");
		if (compression == JPEG && (bits != 8 || planes == PLANAR)) throw new BadImage("is a TIFF with JPEG compression and " +
			(bits == 8 ? "a plane for each colour" : bits + " bits a sample") + ", which is not read");
	}

	private void refuseFormat() throws BadImage {
		if (photometric < 0) throw new BadImage(
			"does not say what its samples mean: the tag PhotometricInterpretation is missing");
		final long format = page.number(TIFF.TAG_SAMPLE_FORMAT, UNSIGNED);
		if (format != UNSIGNED && format != UNDEFINED) throw new BadImage("has " + (format == SIGNED ? "signed"
			: "floating-point or complex") + " samples; unsigned integers of at most 16 bits are read");
	}

	/** Few or odd bits are only read where nothing else is in a pixel. */
	private void refuseBits() throws BadImage {
		final boolean plain = samples == (photometric <= BLACK_IS_ZERO || photometric == PALETTE ? 1
			: photometric == SEPARATED ? 4 : 3);
		final boolean read = samples == 1 ? ONE_SAMPLE_BITS.contains(bits) : (plain && photometric == RGB ? COLOUR_BITS
			: BITS).contains(bits);
		if (!read) throw new BadImage("has " + samples + (samples == 1 ? " sample" : " samples") + " of " + bits +
			(bits == 1 ? " bit" : " bits") + " a pixel, which are not read; samples of 8 and 16 bits are");
	}

	private void refuseGreyOfManySamples() throws BadImage {
		if (photometric <= BLACK_IS_ZERO && samples > 2 && planes != PLANAR && page.number(TIFF.TAG_EXTRA_SAMPLES, 0) != 0)
			throw new BadImage("has grey with transparency and further samples, which are not read together");
	}
}
