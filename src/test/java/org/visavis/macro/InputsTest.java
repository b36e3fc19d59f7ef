package org.visavis.macro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.scijava.command.CommandInfo;
import org.visavis.UserError;
import org.visavis.command.DetectFacesCommand;
import org.visavis.command.DistanceMatrixCommand;
import org.visavis.request.FaceChoice;

class InputsTest {

	private static final CommandInfo MATRIX = new CommandInfo(DistanceMatrixCommand.class);

	@Test
	void readsEveryTypeOfInput() {
		assertEquals(Map.of("input", new File("photos"), "face", "central", "long_side", "640", "overlays", false,
			"method", "fast"), Inputs.parse(MATRIX, "input=photos face=central long_side=640 overlays=false method=fast"));
	}

	@Test
	void findsAChoiceInAnyCase() {
		assertEquals(FaceChoice.CENTRAL, Inputs.oneOf("face", "Central", FaceChoice.values()));
	}

	@Test
	void refusesAnUnknownChoice() {
		assertEquals("face is 'nonsense'; expected all or only or central or largest.", assertThrows(UserError.class,
			() -> Inputs.oneOf("face", "nonsense", FaceChoice.values())).getMessage());
	}

	@Test
	void refusesANumberThatIsNone() {
		assertEquals("long_side is 'abc'; expected a whole number.", assertThrows(UserError.class, () -> Inputs.number(
			"long_side", "abc")).getMessage());
	}

	@Test
	void refusesYes() {
		assertEquals("subfolders is 'yes'; expected true or false.", refusal("subfolders=yes"));
	}

	@Test
	void refusesKeysWhereThereAreNone() {
		assertEquals("'input' is no key of this command; it has none.", assertThrows(UserError.class, () -> Inputs.parse(
			new CommandInfo(DetectFacesCommand.class), "input=x")).getMessage());
	}

	private static String refusal(final String options) {
		return assertThrows(UserError.class, () -> Inputs.parse(MATRIX, options)).getMessage();
	}
}
