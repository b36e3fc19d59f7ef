package org.visavis.macro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scijava.command.CommandInfo;
import org.scijava.module.Module;
import org.visavis.command.CommandTable;
import org.visavis.command.DistanceMatrixCommand;

import ij.Menus;
import ij.plugin.PlugIn;

/** What Fiji does before it runs a command from a macro: the preprocessor sees the module and the macro's options. */
class MacroInputsTest {

	/** Stands in for Fiji: hands the module to the preprocessor and, if that agrees, goes on. */
	public static final class Fiji implements PlugIn {

		private static final List<Module> READY = new ArrayList<>();

		@Override
		public void run(final String argument) {
			final Module module = new CommandInfo(DistanceMatrixCommand.class).createModule(new DistanceMatrixCommand());
			final MacroInputs preprocessor = new MacroInputs();
			MacroFile.withoutErrorDialog(() -> preprocessor.process(module));
			if (!preprocessor.isCanceled()) READY.add(module);
		}
	}

	@BeforeEach
	@SuppressWarnings("unchecked")
	void putFijiIntoTheMenu() {
		CommandTable.register();
		Menus.getCommands().put("Fiji", Fiji.class.getName());
		Fiji.READY.clear();
	}

	@Test
	void givesTheValuesOfTheMacro() {
		run("face=central long_side=640");
		assertEquals("central", Fiji.READY.get(0).getInput("face"));
	}

	@Test
	void leavesNothingToAsk() {
		run("input=a output=b");
		Inputs.of(Fiji.READY.get(0).getInfo()).forEach(item -> assertTrue(Fiji.READY.get(0).isInputResolved(item
			.getName()), item.getName()));
	}

	@Test
	void stopsTheMacroAtAnUnknownKey() {
		assertTrue(run("ouput=b").startsWith("fiji, line 1: 'ouput' is no key of this command;"));
		assertTrue(Fiji.READY.isEmpty());
	}

	@Test
	void stopsTheMacroAtAnAnswerThatIsNone() {
		assertEquals("fiji, line 1: overlays is 'yes'; expected true or false.", run("overlays=yes"));
	}

	@Test
	void leavesNothingToAskAProgramWithoutAScreen() {
		final Module module = new CommandInfo(DistanceMatrixCommand.class).createModule(new DistanceMatrixCommand());
		new MacroInputs().process(module);
		assertTrue(module.isInputResolved("input"));
	}

	private static String run(final String options) {
		return new MacroFile("fiji", "run('Fiji', '" + options + "');").run("").orElse("");
	}
}
