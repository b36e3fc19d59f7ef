package org.visavis.macro;

import java.awt.GraphicsEnvironment;
import java.util.Map;
import java.util.Optional;

import org.scijava.command.CommandInfo;
import org.visavis.UserError;
import org.visavis.request.MacroOptions;

import ij.Macro;
import ij.plugin.PlugIn;
import ij.plugin.frame.Recorder;

/** Runs a command in plain ImageJ, with the inputs that a macro or a dialog gives; its argument is the command's class. */
public final class PlugInBridge implements PlugIn {

	@Override
	public void run(final String className) {
		MacroFile.withoutErrorDialog(() -> run(command(className)));
	}

	private static void run(final VisavisCommand command) {
		final String options = Macro.getOptions();
		if (options != null || GraphicsEnvironment.isHeadless()) called(command, options == null ? "" : options);
		else try {
			RecordedLine.alone(true);
			ask(command);
		}
		finally {
			RecordedLine.alone(false);
		}
	}

	/** Asks a person until the command takes what was entered; only then it is recorded. */
	private static void ask(final VisavisCommand first) {
		Recorder.disableCommandRecording();
		final CommandInfo info = new CommandInfo(first.getClass());
		Map<String, String> texts = Inputs.defaults(info);
		Optional<String> refusal = Optional.empty();
		for (VisavisCommand command = first;; command = command(first.getClass().getName())) {
			final Optional<Map<String, String>> entered = texts.isEmpty() ? Optional.of(texts) : ask(info, first.name(), texts,
				refusal);
			if (entered.isEmpty()) return;
			texts = entered.get();
			refusal = taken(command, info, texts);
			if (texts.isEmpty()) refusal.ifPresent(command::stop);
			if (refusal.isEmpty() || texts.isEmpty()) return;
		}
	}

	private static Optional<Map<String, String>> ask(final CommandInfo info, final String title,
		final Map<String, String> texts, final Optional<String> refusal)
	{
		return InputDialog.ask(info, title, texts, refusal.map(sentence -> new Refusal(sentence, texts)));
	}

	private static Optional<String> taken(final VisavisCommand command, final CommandInfo info,
		final Map<String, String> texts)
	{
		try {
			final Map<String, String> listed = Chosen.listed(texts);
			final Optional<String> refusal = attempt(command, info, Inputs.values(info, listed));
			if (command.isRepeatable()) RecordedLine.write(command.name(), MacroOptions.of(listed));
			return refusal;
		}
		catch (final UserError e) {
			return Optional.of(e.getMessage());
		}
	}

	/** Runs it with what a macro gives. */
	private static void called(final VisavisCommand command, final String options) {
		final CommandInfo info = new CommandInfo(command.getClass());
		try {
			attempt(command, info, Inputs.parse(info, options)).ifPresent(command::stop);
		}
		catch (final UserError e) {
			command.stop(e.getMessage());
		}
	}

	private static Optional<String> attempt(final VisavisCommand command, final CommandInfo info,
		final Map<String, Object> values)
	{
		Inputs.set(info, command, values);
		return command.attempt();
	}

	private static VisavisCommand command(final String className) {
		try {
			return (VisavisCommand) Class.forName(className).getDeclaredConstructor().newInstance();
		}
		catch (final ReflectiveOperationException e) {
			throw new IllegalArgumentException("No command: " + className, e);
		}
	}
}
