package org.visavis.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ij.Menus;

/** Macros in plain ImageJ without a screen; also what this needs of the inside of ImageJ 1.54p. */
class MainTest {

	@TempDir
	private Path folder;

	private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

	@Test
	void runsAMacroToItsEnd() throws IOException {
		assertEquals(0, run(reachedAfter("x = 1;")));
		assertTrue(reached());
	}

	@Test
	void imageJKeepsATableOfCommandsWithoutAScreen() throws IOException {
		run("x = 1;");
		assertEquals("org.visavis.macro.PlugInBridge(\"org.visavis.command.DetectFacesCommand\")", Menus.getCommands().get(
			"Detect Faces"));
	}

	@Test
	void givesTheMacroItsArgument() throws IOException {
		assertEquals(0, run("if (getArgument() != \"größer [1] Ж\") exit(\"argument: \" + getArgument());",
			"größer [1] Ж"));
	}

	@Test
	void readsMacrosAsUtf8() throws IOException {
		assertEquals(0, run("if (lengthOf(\"Ж\") != 1) exit(\"wrong\");"));
	}

	@Test
	void refusesAMacroInAnotherEncoding() throws IOException {
		final Path macro = Files.write(folder.resolve("latin.ijm"), "print('é');".getBytes(ISO_8859_1));
		assertEquals(1, Main.run(stream(), macro.toString()));
		assertEquals(macro + " is not UTF-8 text.", said());
	}

	@Test
	void saysHowItIsUsed() {
		assertEquals(2, Main.run(stream()));
		assertEquals("Usage: java -jar visavis.jar MACRO.ijm [ARGUMENT]", said());
	}

	@Test
	void namesAMissingMacro() {
		assertEquals(1, Main.run(stream(), "nowhere.ijm"));
		assertEquals("No macro file: nowhere.ijm", said());
	}

	@Test
	void stopsTheMacroAtAMistakeInACommand() throws IOException {
		assertEquals(1, run(reachedAfter("\nrun('Distance Matrix...', 'input=a output=b face=nonsense');")));
		assertEquals("macro.ijm, line 2: face is 'nonsense'; expected all or only or central or largest.", said());
		assertFalse(reached());
	}

	@Test
	void stopsTheMacroAtAMissingInput() throws IOException {
		assertEquals(1, run(reachedAfter("run('Distance Matrix...', 'output=b');")));
		assertEquals("macro.ijm, line 1: input is missing; expected " + Labels.PHOTOGRAPHS + ".", said());
		assertFalse(reached());
	}

	@Test
	void stopsTheMacroInsideAFunctionAndALoop() throws IOException {
		assertEquals(1, run(reachedAfter("function f() { run('Detect Faces'); }\nfor (i = 0; i < 3; i++) f();\n")));
		assertEquals("macro.ijm, line 1: No image is open; expected one to detect faces in.", said());
		assertFalse(reached());
	}

	@Test
	void stopsTheMacroAtAnUnknownCommand() throws IOException {
		assertEquals(1, run(reachedAfter("run('Distance Matrix');")));
		assertTrue(said().startsWith("macro.ijm, line 1: No command 'Distance Matrix'; without a screen there are Case..., Show"),
			said());
		assertFalse(reached());
	}

	@Test
	void savesThePixelsOfTheActiveImage() throws IOException {
		final Path photo = Path.of("samples/london/062_03.jpg"), saved = folder.resolve("saved as.png");
		assertEquals(0, run("open('" + photo + "'); saveAs('PNG', '" + saved + "'); close();"));
		assertArrayEquals(rgb(photo), rgb(saved));
	}

	@Test
	void savesTheResults() throws IOException {
		final Path saved = folder.resolve("results.csv");
		assertEquals(0, run("setResult('a', 0, 1.5); saveAs('Results', '" + saved + "');"));
		assertEquals(List.of(" ,a", "1,1.500"), Files.readAllLines(saved));
	}

	@Test
	void failsWhereNothingCanBeSaved() throws IOException {
		assertEquals(1, run(reachedAfter("setResult('a', 0, 1); saveAs('Results', '" + folder.resolve("none/a.csv") +
			"');")));
		assertFalse(reached());
	}

	@Test
	void failsAtAMistakeInTheMacroItself() throws IOException {
		assertEquals(1, run("x = 1;\ny = nothing + 1;\n"));
		assertEquals("macro.ijm, line 2: Undefined variable", said());
	}

	@Test
	void failsWhereImageJCannotOpenAnImage() throws IOException {
		assertEquals(1, run(reachedAfter("open('/nowhere.jpg');")));
		assertEquals("macro.ijm, line 1: File not found: /nowhere.jpg", said());
		assertFalse(reached());
	}

	@Test
	void failsWhereTheMacroExitsWithAMessage() throws IOException {
		assertEquals(1, run("exit('wrong');"));
	}

	@Test
	void succeedsWhereTheMacroJustExits() throws IOException {
		assertEquals(0, run(reachedAfter("exit();")));
		assertFalse(reached());
	}

	@Test
	void runsTheNextMacroAfterAFailure() throws IOException {
		run("run('Detect Faces');");
		assertEquals(0, run(reachedAfter("x = 1;")));
		assertTrue(reached());
	}

	@Test
	void leavesNoThreadThatKeepsTheProcess() throws IOException {
		final Set<Thread> before = keepingTheProcess();
		run("newImage('a', 'RGB', 8, 8, 1); run('Detect Faces');");
		assertEquals(before, keepingTheProcess());
	}

	private static int[] rgb(final Path file) throws IOException {
		final BufferedImage picture = ImageIO.read(file.toFile());
		return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
	}

	private static Set<Thread> keepingTheProcess() {
		return Thread.getAllStackTraces().keySet().stream().filter(t -> !t.isDaemon()).collect(Collectors.toSet());
	}

	private int run(final String macro, final String... argument) throws IOException {
		final Path file = Files.writeString(folder.resolve("macro.ijm"), macro);
		return argument.length == 0 ? Main.run(stream(), file.toString()) : Main.run(stream(), file.toString(), argument[0]);
	}

	private String reachedAfter(final String macro) {
		return macro + "\nFile.saveString('x', '" + folder.resolve("reached") + "');";
	}

	private boolean reached() {
		return Files.exists(folder.resolve("reached"));
	}

	private PrintStream stream() {
		return new PrintStream(errors, true, UTF_8);
	}

	private String said() {
		return errors.toString(UTF_8).strip();
	}
}
