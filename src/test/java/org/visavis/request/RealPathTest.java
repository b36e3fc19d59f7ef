package org.visavis.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.procedure.DetectFacesInFiles;
import org.visavis.procedure.Samples;
import org.visavis.procedure.SealedSample;
import org.visavis.procedure.VerifyRecord;

/** A folder is one folder, whichever way it is named. */
@DisabledOnOs(OS.WINDOWS)
class RealPathTest {

	@TempDir
	private Path temp;

	private Path real, link;

	@BeforeEach
	void make() throws IOException {
		temp = temp.toRealPath();
		real = Files.createDirectories(temp.resolve("a/real"));
		link = Files.createSymbolicLink(temp.resolve("link"), real);
	}

	@Test
	void followsALinkToAFolder() {
		assertEquals(real, RealPath.of(link));
	}

	@Test
	void followsALinkOnTheWayToWhatIsNotThereYet() {
		assertEquals(real.resolve("x/y"), RealPath.of(link.resolve("x/y")));
	}

	@Test
	void goesUpFromWhereALinkLeads() {
		assertEquals(temp.resolve("a"), RealPath.of(link.resolve("..")));
	}

	@Test
	void makesARelativePathAbsolute() throws IOException {
		assertEquals(Path.of("src").toRealPath(), RealPath.of(Path.of("docs/../src/../src")));
	}

	@Test
	void takesTheCaseThatTheDiskHas() throws IOException {
		try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
			final Path folder = Files.createDirectories(windows.getPath("C:\\Cases\\Record"));
			Files.createFile(folder.resolve("Photo.jpg"));
			assertEquals("C:\\Cases\\Record\\Photo.jpg", RealPath.of(windows.getPath("C:\\CASES\\record\\PHOTO.JPG"))
				.toString());
		}
	}

	@Test
	void leavesALinkToAFileItsName() throws IOException {
		final Path file = Files.createFile(real.resolve("IMG_1.jpg"));
		assertEquals(real.resolve("suspect.jpg"), RealPath.of(Files.createSymbolicLink(link.resolve("suspect.jpg"), file)));
	}

	@Test
	void aRunThroughALinkMakesARecordThatVerifies() {
		detect(link);
		assertEquals(List.of(), VerifyRecord.run(real.toString(), false, "", Progress.SILENT).findings());
		assertEquals(real, VerifyRecord.run(link.toString(), false, "", Progress.SILENT).record());
	}

	@Test
	void aRecordBehindALinkIsKnownAsComplete() {
		detect(real);
		assertEquals(real + " is the complete record of this procedure already.", detect(link));
	}

	private static String detect(final Path output) {
		return DetectFacesInFiles.run(SealedSample.ONE, output.toString(), Samples.FAST, Progress.SILENT).sentence();
	}
}
