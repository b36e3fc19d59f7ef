package org.visavis.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scijava.Context;
import org.scijava.command.Command;
import org.scijava.command.CommandModule;
import org.scijava.command.CommandService;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.macro.Interpreter;

/** The commands as a program calls them: a mistake is the reason why the command was cancelled. */
class CommandServiceTest {

	@Test
	void distanceMatrixSaysThatTheInputIsMissing() throws Exception {
		assertEquals("input is missing; expected " + Labels.PHOTOGRAPHS + ".", reason(DistanceMatrixCommand.class, "output",
			new File("x")));
	}

	@Test
	void detectFacesInFilesSaysThatTheOutputIsMissing() throws Exception {
		assertEquals("output is missing; expected " + Labels.FOLDER + ".", reason(DetectFacesInFilesCommand.class, "input",
			new File("x")));
	}

	@Test
	void validateInstallationSaysThatTheOutputIsMissing() throws Exception {
		assertEquals("output is missing; expected " + Labels.FOLDER + ".", reason(ValidateInstallationCommand.class));
	}

	@Test
	void compareFacesSaysThatTheReferenceIsMissing() throws Exception {
		assertEquals("reference is missing; expected " + Labels.PHOTOGRAPHS + ".", reason(CompareFacesCommand.class, "questioned",
			new File("x"), "output", new File("y")));
	}

	@Test
	void detectFacesSaysThatNoImageIsOpen() throws Exception {
		assertEquals("No image is open; expected one to detect faces in.", reason(DetectFacesCommand.class));
	}

	/** Fiji runs IJ.run(image, command, "") so: ImageJ notes the image for this thread, and SciJava starts another. */
	@Test
	void detectFacesMarksTheImageThatACallNames() throws Exception {
		final ImagePlus named = IJ.openImage("samples/london/062_03.jpg"), active = IJ.openImage("samples/london/115_03.jpg");
		Interpreter.batchMode = true;
		Interpreter.addBatchModeImage(active);
		WindowManager.setTempCurrentImage(named);
		try (Context context = new Context()) {
			context.service(CommandService.class).run(DetectFacesCommand.class, true).get();
			assertEquals(List.of(true, false), Stream.of(named, active).map(image -> image.getOverlay() != null).toList());
		}
		finally {
			WindowManager.setTempCurrentImage(null);
			Interpreter.removeBatchModeImage(active);
			Interpreter.batchMode = false;
		}
	}

	@Test
	void refusesALongSideThatIsTooShort() throws Exception {
		assertEquals("long_side is 5; expected 0 or 32 to 20000 pixels.", reason(DistanceMatrixCommand.class, "input", new File("x"),
			"output", new File("y"), "long_side", 5));
	}

	@ParameterizedTest
	@CsvSource({ "face,biggest,face is 'biggest'; expected all or only or central or largest.",
		"long_side,abc,long_side is 'abc'; expected a whole number.", "long_side,5.7,long_side is '5.7'; expected a whole number.",
		"plates,,plates is 'null'; expected a whole number.", "distance,far,distance is 'far'; expected cosine or euclidean." })
	void refusesAValueThatItCannotRead(final String key, final String value, final String sentence) throws Exception {
		assertEquals(sentence, reason(CompareFacesCommand.class, "questioned", new File("x"), "reference", new File("x"), "output",
			new File("y"), key, value));
	}

	@ParameterizedTest
	@CsvSource({ "face,biggest,face is 'biggest'; expected all or only or central or largest.",
		"calibrator,best,calibrator is 'best'; expected logistic or isotonic or kde or gaussian.",
		"seed,x,seed is 'x'; expected a whole number." })
	void calibrateRefusesAValueThatItCannotRead(final String key, final String value, final String sentence)
		throws Exception
	{
		assertEquals(sentence, reason(CalibrateCommand.class, "persons", new File("x"), "output", new File("y"), key, value));
	}

	@ParameterizedTest
	@CsvSource({ "kind,mix,kind is 'mix'; expected plate or wipe or blend or checkerboard or difference or trace.",
		"amount,half,amount is 'half'; expected a whole number." })
	void makeExhibitRefusesAValueThatItCannotRead(final String key, final String value, final String sentence)
		throws Exception
	{
		assertEquals(sentence, reason(MakeExhibitCommand.class, "record", "x", key, value));
	}

	@Test
	void takesANumberAsANumber() throws Exception {
		assertEquals("plates is 1001; expected 0 to 1000.", reason(CompareFacesCommand.class, "plates", 1001));
	}

	@Test
	void refusesAPathThatAMacroCannotRepeat() throws Exception {
		assertTrue(reason(DistanceMatrixCommand.class, "input", new File("a]b"), "output", new File("y")).startsWith(
			"input is 'a]b'; a macro cannot repeat"));
	}

	private static String reason(final Class<? extends Command> command, final Object... inputs)
		throws ExecutionException, InterruptedException
	{
		try (Context context = new Context()) {
			final CommandModule done = context.service(CommandService.class).run(command, true, inputs).get();
			assertTrue(done.isCanceled());
			return done.getCancelReason();
		}
	}
}
