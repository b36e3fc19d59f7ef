package org.visavis.image;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.visavis.file.Bytes;
import org.visavis.file.Chunk;
import org.visavis.header.HeifFile;

/**
 * The colours of a HEIC picture (ISO/IEC 14496-12, 12.1.5): a profile in the file counts before numbers of ITU-T H.273.
 *
 * @param profile an ICC profile; empty where the colours are those of sRGB or nothing is said
 * @param limitation why faces are limited at best; empty if they are not
 */
record HeifColours(byte[] profile, String limitation) {

	/** Transfer characteristics of more light than a screen shows. */
	private static final Map<Integer, String> HDR = Map.of(16, "PQ", 18, "HLG");

	static HeifColours of(final HeifFile file) {
		final List<Chunk> stated = file.primary().map(file::properties).orElse(List.of());
		final Bytes bytes = file.bytes();
		final Optional<Chunk> numbers = stated.stream().filter(box -> box.begins(bytes, "colr", "nclx") && box.length() >= 10)
			.findFirst();
		final int primaries = numbers.map(box -> bytes.u16(box.start() + 4)).orElse(0), transfer = numbers.map(box -> bytes
			.u16(box.start() + 6)).orElse(0);
		final byte[] profile = file.profile().orElseGet(() -> NclxProfile.of(primaries, transfer));
		return new HeifColours(profile, HDR.containsKey(transfer) ? "HDR (" + HDR.get(transfer) +
			"): its light is taken as that of sRGB, too flat" : "");
	}
}
