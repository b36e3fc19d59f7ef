package org.visavis.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.file.Bytes;
import org.visavis.file.VisibleText;
import org.visavis.header.Format;
import org.visavis.metadata.MetadataFact;
import org.visavis.metadata.MetadataFacts;
import org.visavis.metadata.MetadataReader;
import org.visavis.metadata.MetadataReaderTest;
import org.visavis.metadata.XmpFacts;

/** Blocks that lie, loop, swell or end early. */
class DamagedMetadataTest {

	private static final Duration SOON = Duration.ofSeconds(20);

	@TempDir
	private Path folder;

	@Test
	void twoThousandDamagedFilesNeitherFailNorSwell() throws IOException {
		final Mutations mutations = new Mutations(MetadataReaderTest.files(), 20);
		for (int i = 0; i < 2_000; i++) {
			final Path file = mutations.write(folder, i);
			final Bytes bytes = new Bytes(Files.readAllBytes(file));
			for (final MetadataFact fact : MetadataReader.of(Format.of(bytes), bytes))
				assertTrue(fact.value().length() <= 8 * VisibleText.MOST + VisibleText.CUT.length(), file.toString());
			Files.delete(file);
		}
	}

	@Test
	void aDamagedBlockLeavesThePictureAsItIs() throws IOException {
		final Path file = folder.resolve("broken exif.jpg");
		Files.write(file, inJpeg("Exif\0\0II*\0\u0008\0\0\0\u00ff\u00ff".getBytes(StandardCharsets.ISO_8859_1)));
		assertArrayEquals(Fixtures.pixels("colour.jpg"), Fixtures.array(new PhotoReader().read(file)));
		assertEquals(List.of("note EXIF the directory is damaged"), facts(Files.readAllBytes(file)));
	}

	@Test
	void aFileThatIsNoPictureAnyMoreStillSaysWhatItStates() throws IOException {
		final byte[] whole = Files.readAllBytes(MetadataReaderTest.files().resolve("camera.jpg"));
		final Path file = Files.write(folder.resolve("a.jpg"), java.util.Arrays.copyOf(whole, whole.length * 3 / 4));
		final PhotoFacts facts = new PhotoReader().read(file).facts();
		assertTrue(facts.problem().startsWith("a.jpg "), facts.problem());
		assertEquals(new MetadataFact("EXIF", "ImageDescription", "Entrance"), facts.metadata().get(0));
	}

	@Test
	void aPngTextWithAWrongChecksumIsListedWithANote() {
		assertEquals(List.of(new MetadataFact("note", "PNG", "the checksum of the chunk tEXt is wrong"), new MetadataFact("PNG",
			"Software", "Generator 1")), Fixtures.read("settings/png text checksum.png").facts().metadata());
	}

	@Test
	void aPngsExifIsReadBehindTheLettersOfJpeg() {
		assertEquals(List.of(new MetadataFact("EXIF", "Make", "K1")), Fixtures.read("settings/png exif.png").facts()
			.metadata());
	}

	@Test
	void aTagThatPointsOutsideCostsOnlyItself() {
		assertEquals(List.of("note EXIF Make is damaged", "EXIF Model K1"), tiff(block -> {
			entry(block, 0x10f, 2, 100, 1 << 20);
			entry(block, 0x110, 2, 3, 'K' << 24 | '1' << 16);
		}));
	}

	@Test
	void aTagOfAnUnknownOrOddTypeCostsOnlyItself() {
		assertEquals(List.of("note EXIF Make is damaged", "note EXIF Software is damaged", "EXIF Model K1"), tiff(block -> {
			entry(block, 0x10f, 99, 1, 0);
			entry(block, 0x131, 8, 1, 0);
			entry(block, 0x110, 2, 3, 'K' << 24 | '1' << 16);
		}));
	}

	@Test
	void directoriesThatPointAtThemselvesEnd() {
		assertEquals(List.of("EXIF Model K1"), tiff(block -> {
			entry(block, 0x8769, 4, 1, 8);
			entry(block, 0x8825, 4, 1, 8);
			entry(block, 0x110, 2, 3, 'K' << 24 | '1' << 16);
		}));
	}

	@Test
	void aTagOfAllTheFileIsCut() {
		final List<String> facts = tiff(block -> entry(block, 0x10f, 3, 30_000, 0));
		assertTrue(facts.get(0).startsWith("EXIF Make 19789 42 0 8 ") && facts.get(0).endsWith(VisibleText.CUT), facts.get(0));
	}

	@Test
	void aTagRepeatedWithoutEndIsCounted() {
		assertTimeout(SOON, () -> {
			final List<String> facts = tiff(block -> {
				for (int i = 0; i < 5_000; i++)
					entry(block, 0x10f, 2, 60_000, 0);
			});
			assertEquals(MetadataFacts.MOST + 1, facts.size());
			assertEquals("note  too many entries; the others are left out", facts.get(MetadataFacts.MOST));
		});
	}

	@Test
	void packedTextThatSwellsIsCut() throws IOException {
		final byte[] bomb = deflated(new byte[100 << 20]);
		assertTimeout(SOON, () -> assertEquals(List.of(), png("zTXt", "Comment\0\0", bomb)));
		assertEquals(List.of("note PNG a text is damaged"), png("zTXt", "Comment\0\0", new byte[] { 1, 2, 3 }));
		assertEquals(List.of("note PNG a text is damaged"), png("tEXt", "Comment", new byte[0]));
	}

	@Test
	void anXmpPacketOpensNoOtherFile() throws IOException {
		final Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
		final String packet = "<!DOCTYPE x [<!ENTITY f SYSTEM \"" + secret.toUri() + "\">]>" + packet("&f;");
		assertTrue(xmp(packet).stream().noneMatch(fact -> fact.contains("secret")), xmp(packet).toString());
	}

	@Test
	void anXmpPacketOfEntitiesDoesNotSwell() {
		final StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
		for (int i = 1; i < 40; i++)
			entities.append("<!ENTITY e").append(i).append(" \"&e").append(i - 1).append(";&e").append(i - 1).append(";\">");
		assertTimeout(SOON, () -> assertTrue(xmp(entities + "]>" + packet("&e39;")).stream().noneMatch(fact -> fact.contains(
			"ha"))));
	}

	@Test
	void anXmpPacketThatBreaksOffKeepsWhatStoodBefore() {
		assertEquals(List.of("XMP xmp:CreatorTool Darkroom", "note XMP the block is damaged"), xmp(packet("Darkroom").replace(
			"</rdf:RDF>", "<xmp:CreateDate>2021")));
	}

	@Test
	void anXmpPacketBeyondAMegabyteHasANote() {
		assertEquals(List.of("note XMP the block has more than 1048576 bytes and is not read"), xmp(packet("x".repeat(
			XmpFacts.MOST_BYTES))));
	}

	@Test
	void bigTiffHasANote() {
		assertEquals(List.of("note EXIF BigTIFF, whose tags are not read"), facts(
			"MM\0+\0\u0008\0\0\0\0\0\0\0\0\0\u0010\0\0".getBytes(StandardCharsets.ISO_8859_1)));
	}

	private static String packet(final String tool) {
		return "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>" +
			"<rdf:Description xmlns:xmp='http://ns.adobe.com/xap/1.0/'><xmp:CreatorTool>" + tool +
			"</xmp:CreatorTool></rdf:Description></rdf:RDF></x:xmpmeta>";
	}

	private static List<String> xmp(final String packet) {
		return png("iTXt", "XML:com.adobe.xmp\0\0\0\0\0", packet.getBytes(StandardCharsets.UTF_8));
	}

	/** The facts of a PNG file that is nothing but a chunk. */
	private static List<String> png(final String chunk, final String head, final byte[] content) {
		final ByteBuffer file = ByteBuffer.allocate(20 + head.length() + content.length);
		file.put("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1)).putInt(head.length() + content.length);
		file.put((chunk + head).getBytes(StandardCharsets.ISO_8859_1)).put(content);
		final CRC32 checksum = new CRC32();
		checksum.update(file.array(), 12, file.position() - 12);
		return facts(file.putInt((int) checksum.getValue()).array());
	}

	/** The facts of a TIFF file of 64 KB that is nothing but a directory, high bytes first. */
	private static List<String> tiff(final Consumer<ByteBuffer> entries) {
		final ByteBuffer block = ByteBuffer.allocate(1 << 16).putInt('M' << 24 | 'M' << 16 | 42).putInt(8).putShort((short) 0);
		entries.accept(block);
		return facts(block.putShort(8, (short) ((block.position() - 10) / 12)).array());
	}

	private static void entry(final ByteBuffer block, final int tag, final int type, final int count, final int value) {
		block.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
	}

	/** The picture colour.jpg with one more APP1 segment. */
	private static byte[] inJpeg(final byte[] segment) throws IOException {
		final byte[] picture = Files.readAllBytes(Fixtures.folder().resolve("colour.jpg"));
		return ByteBuffer.allocate(picture.length + 4 + segment.length).put(picture, 0, 2).putShort((short) 0xffe1).putShort(
			(short) (segment.length + 2)).put(segment).put(picture, 2, picture.length - 2).array();
	}

	private static byte[] deflated(final byte[] bytes) throws IOException {
		final ByteArrayOutputStream deflated = new ByteArrayOutputStream();
		try (DeflaterOutputStream stream = new DeflaterOutputStream(deflated)) {
			stream.write(bytes);
		}
		return deflated.toByteArray();
	}

	private static List<String> facts(final byte[] file) {
		final Bytes bytes = new Bytes(file);
		return MetadataReader.of(Format.of(bytes), bytes).stream().map(f -> f.group() + " " + f.name() + " " + f.value())
			.toList();
	}
}
