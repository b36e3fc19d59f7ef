package org.visavis.header;

import java.util.Arrays;
import java.util.List;

import com.twelvemonkeys.imageio.metadata.tiff.TIFF;

import org.visavis.file.Bytes;

/**
 * Raw camera data in the structure of a TIFF file, such as DNG, NEF, ARW and PEF: their first picture is often a small
 * preview that would pass for the photograph.
 */
public final class RawCamera {

	private static final int DNG_VERSION = 50706, COLOUR_FILTERS = 32803, LINEAR_RAW = 34892;

	/** Compressions that only cameras use (TIFF tags of Kodak, Sony, Samsung, packed sensor rows, Nikon, Pentax). */
	private static final List<Long> COMPRESSIONS = List.of(262L, 32767L, 32769L, 32770L, 34713L, 65000L, 65535L);

	private RawCamera() {}

	/** Whether any directory of a TIFF file tells of a sensor's samples. */
	public static boolean isIn(final Bytes file) {
		return TiffFile.of(file).directories().stream().flatMap(TiffDirectory::withChildren).anyMatch(
			RawCamera::isOfSensor);
	}

	private static boolean isOfSensor(final TiffDirectory directory) {
		final long colours = directory.number(TIFF.TAG_PHOTOMETRIC_INTERPRETATION, -1);
		return directory.has(DNG_VERSION) || colours == COLOUR_FILTERS || colours == LINEAR_RAW || Arrays.stream(directory
			.numbers(TIFF.TAG_COMPRESSION)).anyMatch(COMPRESSIONS::contains);
	}
}
