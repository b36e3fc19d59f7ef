package org.visavis.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.macro.MacroFile;
import org.visavis.seal.SealedRecord;
import org.visavis.table.Table;

/** The macro's line that exhibits.csv has for an exhibit. */
class MakeExhibitMacroTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void registerCommands() {
		CommandTable.register();
	}

	@Test
	void makesTheExhibitAgainInTheRecordThatIsTheArgument() throws IOException {
		final Path first = record("first"), second = record("a second one");
		run("run('Make Exhibit...', 'record=[" + first + "] face_a=Q1.1 face_b=R1.1 kind=checkerboard amount=40 " +
			"landmarks=true mesh=true examiner=[E. Xaminer]');", "");
		final Table exhibits = SealedRecord.open(first).table("exhibits.csv");
		run(exhibits.column("macro").get(0), second.toString());
		for (final String name : List.of(exhibits.column("file").get(0), "exhibits.csv"))
			assertArrayEquals(Files.readAllBytes(first.resolve(name)), Files.readAllBytes(second.resolve(name)), name);
	}

	/** A second file of features, or other bytes, would be refused or change the history. */
	@Test
	void findsTheFeaturesInTheRecord() throws IOException {
		final Path record = record("record");
		final Path features = Files.writeString(folder.resolve("my features.csv"),
			"number,face,x,y,label_x,label_y,text\n3,Q1.1,300,300,200,200,scar\n");
		run("run('Make Exhibit...', 'record=[" + record + "] face_a=Q1.1 face_b=R1.1 features=[" + features + "]');", "");
		Files.delete(features);
		run(SealedRecord.open(record).table("exhibits.csv").column("macro").get(0), record.toString());
		assertEquals(1, SealedRecord.open(record).history().size());
	}

	@Test
	void refusesAKindThatThereIsNot() {
		assertEquals(Optional.of("macro.ijm, line 1: kind is 'overlay'; expected plate or wipe or blend or checkerboard or " +
			"difference or trace."), new MacroFile("macro.ijm", "run('Make Exhibit...', 'record=[" + folder + "] kind=overlay');").run(
				""));
	}

	private Path record(final String name) {
		final Path record = folder.resolve(name);
		run("run('Compare Faces...', 'questioned=samples/london/062_08.jpg reference=samples/london/062_03.jpg output=[" +
			record + "] method=fast long_side=640 overlays=false calibration=none plates=0');", "");
		return record;
	}

	private static void run(final String macro, final String argument) {
		assertEquals(Optional.empty(), new MacroFile("macro.ijm", macro).run(argument));
	}
}
