package org.visavis.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves on the console with Fiji's logger, set to its finest level, for a comparison and its report. */
@Tag("fiji")
class FijiLogTest {

	private static final String NAME = "Jane Roe";
	private static final Pattern OURS = Pattern.compile("LOGGED \\S+ (ai\\.djl|org\\.apache\\.(pdfbox|fontbox)|com\\.openhtmltopdf)");

	@TempDir
	private static Path folder;
	private static List<String> log;

	@BeforeAll
	static void compareAndReport() throws IOException, InterruptedException {
		assumeTrue("fiji".equals(System.getProperty("visavis.libraries")), "Fiji's logger is in the second run of the tests");
		final Path photo = Files.copy(Path.of("samples/london/062_03.jpg"), folder.resolve(NAME + ".jpg"));
		final Path macro = Files.writeString(folder.resolve("macro.ijm"), "run('Compare Faces...', 'questioned=[" + photo +
			"] reference=[" + photo + "] output=[" + folder.resolve("record") + "] method=fast');\nrun('Write Report...', 'record=[" +
			folder.resolve("record") + "]');");
		final Path logging = Files.writeString(folder.resolve("logback.xml"), "<configuration debug='true'><appender name='all' " +
			"class='ch.qos.logback.core.ConsoleAppender'><encoder><pattern>LOGGED %level %logger %m %ex%n</pattern></encoder>" +
			"</appender><root level='ALL'><appender-ref ref='all'/></root></configuration>");
		final Process process = Child.start(folder.resolve("log.txt"), "-Dlogback.configurationFile=" + logging, Main.class
			.getName(), macro.toString());
		final int code = process.waitFor();
		log = Files.readAllLines(folder.resolve("log.txt"));
		assertEquals(0, code, log.toString());
	}

	/** Proves that the next tests read what is logged. */
	@Test
	void fijisLoggerIsSetToItsFinestLevel() {
		assertTrue(log.stream().anyMatch(line -> line.contains("Setting level of ROOT logger to ALL")), log.toString());
	}

	@Test
	void noLibraryOfOursLogs() {
		assertEquals(List.of(), log.stream().filter(OURS.asPredicate()).toList());
	}

	@Test
	void nothingLoggedNamesAPhotographOrAFolder() {
		assertEquals(List.of(), log.stream().filter(line -> line.startsWith("LOGGED") && (line.contains(NAME) || line.contains(
			folder.toString()))).toList());
	}
}
