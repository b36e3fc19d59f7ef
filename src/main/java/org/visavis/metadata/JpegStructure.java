package org.visavis.metadata;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.file.Chunk;
import org.visavis.header.JpegFrame;
import org.visavis.header.JpegHeader;
import org.visavis.header.MakerNotes;

/** How a JPEG file is made up: its segments, its quantisation tables as they stand there, and its small preview. */
final class JpegStructure {

	private static final Map<String, String> NAMES = Map.of("db", "DQT", "c4", "DHT", "da", "SOS", "dd", "DRI", "fe", "COM", "cc",
		"DAC", "c0", "SOF0", "c1", "SOF1", "c2", "SOF2");
	private static final String MAKER = "maker's notes";
	private static final int TABLE = 64, LONGEST_NAME = 12;

	private final Bytes file;
	private final MetadataFacts facts;
	private final List<Chunk> segments;

	JpegStructure(final Bytes file, final MetadataFacts facts) {
		this.file = file;
		this.facts = facts;
		segments = Chunk.ofJpeg(file, 0);
	}

	/** Where the picture ends, behind its end marker. */
	int end() throws BadImage {
		return JpegHeader.read(file, 0).scans().end();
	}

	void add() {
		facts.add(StructureFacts.GROUP, "segments", PartList.of(segments.stream().map(segment -> new Chunk(name(segment), segment
			.start(), segment.length())).toList()), 0);
		segments.stream().filter(segment -> segment.name().equals("db")).forEach(this::addTables);
		segments.stream().filter(s -> s.begins(file, "e1", Chunk.EXIF)).findFirst().ifPresent(exif -> addOf(exif.tiff(file)));
	}

	private void addOf(final Chunk exif) {
		new ExifPreview(new Bytes(exif.content(file))).frame().ifPresent(this::addPreview);
		facts.addFrom(MAKER, "the maker's notes", () -> MakerNotes.programs(exif.content(file)).forEach((name, value) -> facts.add(MAKER,
			name, value, exif.start())));
	}

	/** An application's segment is named by the letters with which it begins. */
	private String name(final Chunk segment) {
		if (!segment.name().startsWith("e")) return NAMES.getOrDefault(segment.name(), segment.name().toUpperCase(Locale.ROOT));
		int end = segment.start();
		while (end < segment.end() && end - segment.start() < LONGEST_NAME && file.u8(end) > ' ' && file.u8(end) < 127)
			end++;
		return ("APP" + Integer.parseInt(segment.name().substring(1), 16) + " " + new String(file.array(), segment.start(), end -
			segment.start(), StandardCharsets.ISO_8859_1)).strip();
	}

	/** ITU-T T.81, B.2.4.1: 64 values in zigzag order, of one or two bytes. */
	private void addTables(final Chunk segment) {
		for (int at = segment.start(); at < segment.end();) {
			final int bytes = file.u8(at) >> 4 == 0 ? 1 : 2, number = file.u8(at) & 15;
			final StringJoiner values = new StringJoiner(" ");
			for (int i = 0; i < TABLE && at + 1 + (i + 1) * bytes <= segment.end(); i++)
				values.add(Integer.toString(bytes == 1 ? file.u8(at + 1 + i) : file.u16(at + 1 + 2 * i)));
			facts.add(StructureFacts.GROUP, "quantisation table " + number, values.toString(), at);
			at += 1 + TABLE * bytes;
		}
	}

	/** Previews of cameras often have black edges, so another proportion of the sides says little. */
	private void addPreview(final JpegFrame preview) {
		final Optional<Chunk> own = segments.stream().filter(JpegFrame::isOne).findFirst();
		final String size = preview.width() + " x " + preview.height() + " px";
		try {
			final JpegFrame frame = JpegFrame.of(own.orElseThrow(), file);
			final double ratio = (double) preview.width() * frame.height() / ((double) preview.height() * frame.width());
			facts.add(StructureFacts.GROUP, "EXIF preview", size + (Math.abs(Math.log(ratio)) < .03 ? ""
				: "; its sides have another proportion than the picture's"));
		}
		catch (final BadImage e) {
			facts.add(StructureFacts.GROUP, "EXIF preview", size);
		}
	}
}
