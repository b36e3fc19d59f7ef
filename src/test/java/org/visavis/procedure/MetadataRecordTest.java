package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.run.Outcome;

/** What the files of make_metadata.py state, up to the bytes of metadata.csv. */
class MetadataRecordTest {

	private static final Path FILES = Path.of("src/test/resources/org/visavis/metadata");

	@TempDir
	private Path folder;

	@Test
	void hostileTextOfAJpegIsTextOnOneLine() throws IOException {
		assertEquals(List.of("image,group,name,value", //
			"P1,EXIF,ImageDescription," + "x".repeat(500) + "[... cut at 500 letters]", //
			"P1,EXIF,Make,<script>alert(1)</script>", //
			"P1,EXIF,Model,\"'=HYPERLINK(\"\"http://example.org\"\";\"\"x\"\")\"", //
			"P1,EXIF,Software,a[U+0009]b[U+000D][U+000A][U+001B][31mred", //
			"P1,EXIF,Artist,safe[U+202E]gpj.exe", //
			"P1,EXIF,HostComputer,[U+005B]U+202E] [U+005B]... cut", //
			"P1,EXIF,Copyright,photographer[U+0000]editor", //
			"P1,JPEG,comment,'@SUM(1+1)"), rows("hostile.jpg"));
	}

	@Test
	void hostileTextOfAPngIsTextOnOneLine() throws IOException {
		assertEquals(List.of("image,group,name,value", //
			"P1,PNG,'=cmd|calc!A0,'+1", //
			"P1,PNG,'-,[U+0007]bell", //
			"P1,PNG,Title,[U+FEFF][U+E000][U+FDD0] café " + "y".repeat(491) + "[... cut at 500 letters]"), rows("hostile.png"));
	}

	@Test
	void rowsStandInTheOrderOfTheInputAndNameTheirPhotograph() {
		final Outcome outcome = run(FILES, folder.resolve("output"), Progress.SILENT);
		final List<String> images = outcome.table("metadata.csv").column("image");
		assertEquals(images.stream().sorted().toList(), images);
		assertEquals(List.of("camera.jpg", "camera.png", "camera.tif", "camera.webp"), outcome.table("images.csv").column(
			"path").subList(1, 5));
		assertEquals(List.of("P2", "P3", "P4", "P5", "P7", "P8"), images.stream().distinct().toList());
	}

	@Test
	void aCancelledRunGoesOnToTheSameBytes() throws IOException {
		final Progress cancelled = new Progress() {

			private boolean enough;

			@Override
			public void report(final long done, final long total, final String what) {
				enough = true;
			}

			@Override
			public boolean isCancelled() {
				return enough;
			}
		};
		System.setProperty("visavis.threads", "1");
		try {
			assertThrows(CancellationException.class, () -> run(FILES, folder.resolve("output"), cancelled));
			assertTrue(Files.size(folder.resolve("output/unfinished.journal")) > 1_000);
			run(FILES, folder.resolve("output"), Progress.SILENT);
			run(FILES, folder.resolve("undisturbed"), Progress.SILENT);
		}
		finally {
			System.clearProperty("visavis.threads");
		}
		assertEquals(RecordBytes.repeatable(folder.resolve("undisturbed")), RecordBytes.repeatable(folder.resolve("output")));
	}

	private List<String> rows(final String file) throws IOException {
		return Files.readAllLines(run(FILES.resolve(file), folder.resolve("output"), Progress.SILENT).record().resolve(
			"metadata.csv"));
	}

	private static Outcome run(final Path input, final Path output, final Progress progress) {
		return DetectFacesInFiles.run(input.toString(), output.toString(), Samples.FAST, progress);
	}
}
