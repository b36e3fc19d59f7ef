package org.visavis.command;

import java.awt.HeadlessException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.visavis.macro.MacroFile;
import org.visavis.macro.PlugInBridge;
import org.visavis.macro.Stop;
import org.visavis.macro.VisavisCommand;

import ij.Executer;
import ij.IJ;
import ij.Menus;

/** Makes our commands known to the macros of plain ImageJ without a screen, which has no menu to read them from. */
public final class CommandTable {

	/** In the order of the menu. SciJava's index has them too, but takes longer to read than all else at the start. */
	static final List<Class<? extends VisavisCommand>> COMMANDS = List.of(CaseCommand.class,
		ShowResultsCommand.class, OpenSampleCaseCommand.class, DetectFacesCommand.class, DetectFacesInFilesCommand.class, CompareFacesCommand.class, DistanceMatrixCommand.class, ClusterFacesCommand.class,
		TraceSourceCommand.class, FindCopiesCommand.class, ProtectPhotographCommand.class, CheckProtectionCommand.class, CorrectFacesCommand.class, ExaminePairCommand.class, ShowEvidenceCommand.class, ShowExhibitCommand.class,
		MakeExhibitCommand.class, ReadProvenanceCommand.class, WriteReportCommand.class, WriteRemovalNoticeCommand.class, LogRemovalNoticeCommand.class, SignRecordCommand.class,
		AddTimeStampCommand.class, VerifyRecordCommand.class, EraseRecordCommand.class, EnrolGalleryCommand.class, SearchGalleryCommand.class,
		EraseGalleryCommand.class, CalibrateCommand.class, ValidateInstallationCommand.class);

	/** Without a screen this short name goes too; with one it is ImageJ's own command for grey values. */
	private static final String CALIBRATE = "Calibrate...";

	/** As {@code save10="PNG...",ij.plugin.filter.Writer("png")}; the names of those that ask for more end in a space. */
	private static final Pattern SAVER = Pattern.compile("(?m)^save\\d+=\"(.+\\.{3})\",(\\S+)");

	private CommandTable() {}

	/** Fills ImageJ's table of commands with ours and those that save; every other then stops a macro with a sentence. */
	public static void register() {
		final Map<String, String> ours = COMMANDS.stream().collect(Collectors.toMap(VisavisCommand::name, CommandTable::bridge));
		ours.put(CALIBRATE, bridge(CalibrateCommand.class));
		final Hashtable<String, String> table = table();
		if (table.keySet().containsAll(ours.keySet())) return;
		table.putAll(savers());
		table.putAll(ours);
		Executer.addCommandListener(name -> table.containsKey(name) ? name : refuse(name));
	}

	/** ImageJ's commands of File>Save As, which its macro function saveAs runs, but for those that ask. */
	private static Map<String, String> savers() {
		try (InputStream file = IJ.class.getResourceAsStream("/IJ_Props.txt")) {
			return SAVER.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8)).results().collect(Collectors.toMap(
				line -> line.group(1), line -> line.group(2)));
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String bridge(final Class<? extends VisavisCommand> command) {
		return PlugInBridge.class.getName() + "(\"" + command.getName() + "\")";
	}

	@SuppressWarnings("unchecked") // ImageJ's table has no type parameters
	private static Hashtable<String, String> table() {
		if (Menus.getCommands() == null) try {
			IJ.run("", "");
		}
		catch (final HeadlessException e) {
			// thrown when the menu bar is made, after the table is: the only way to have ImageJ make the table
		}
		return Menus.getCommands();
	}

	/** Stops the macro; gives what tells ImageJ not to look for the command. */
	private static String refuse(final String name) {
		final String ours = COMMANDS.stream().map(VisavisCommand::name).collect(Collectors.joining(", "));
		MacroFile.withoutErrorDialog(() -> Stop.macro("ImageJ", "No command '" + name + "'; without a screen there are " +
			ours + ", those of File>Save As and the macro functions."));
		return null;
	}
}
