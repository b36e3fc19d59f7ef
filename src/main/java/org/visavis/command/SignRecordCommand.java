package org.visavis.command;

import java.io.File;
import java.util.Arrays;

import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.FileWidget;
import org.visavis.Progress;
import org.visavis.macro.VisavisCommand;
import org.visavis.procedure.SignRecord;
import org.visavis.screen.PasswordDialog;

/** Signs a record with the user's key; the password is in no macro. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Record>Sign Record...", headless = true,
	description = "Signs every file of a record with your key and writes the request for a time stamp.")
public class SignRecordCommand extends VisavisCommand {

	@Parameter(label = Labels.RECORD, description = Labels.RECORD_HELP, style = FileWidget.DIRECTORY_STYLE,
		required = false, persist = false)
	private File record;

	@Parameter(label = "Key", description = "Your PKCS#12 file (.p12, .pfx) with one RSA or EC key and its certificates.",
		style = FileWidget.OPEN_STYLE, required = false, persist = false)
	private File key;

	@Parameter(label = "Password file", description = "A text file with the password of the key in its first line. Empty: " +
		"the environment variable VISAVIS_KEY_PASSWORD, or a dialog that asks for it.", style = FileWidget.OPEN_STYLE,
		required = false, persist = false)
	private File password_file;

	@Override
	protected void execute(final Progress progress) {
		final String recordPath = path("record", record, Labels.RECORD_FOLDER);
		final String keyPath = path("key", key, "a PKCS#12 file");
		final char[] password = SignRecord.password(path("password_file", password_file)).orElseGet(
			() -> PasswordDialog.ask(name()));
		try {
			say(SignRecord.run(recordPath, keyPath, password).sentence());
		}
		finally {
			Arrays.fill(password, ' ');
		}
	}
}
