package org.visavis.macro;

import java.awt.GraphicsEnvironment;
import java.util.Map;
import java.util.Optional;

import org.scijava.command.CommandInfo;
import org.scijava.module.Module;
import org.visavis.UserError;

import ij.Macro;
import ij.plugin.PlugIn;

/** Runs a command in plain ImageJ, with the inputs that a macro or a dialog gives; its argument is the command's class. */
public final class PlugInBridge implements PlugIn {

	@Override
	public void run(final String className) {
		MacroFile.withoutErrorDialog(() -> run(command(className)));
	}

	private static void run(final VisavisCommand command) {
		final CommandInfo info = new CommandInfo(command.getClass());
		try {
			final Optional<Map<String, Object>> values = values(info, command.name());
			if (values.isEmpty()) return;
			final Module module = info.createModule(command);
			values.get().forEach(module::setInput);
			module.run();
		}
		catch (final UserError e) {
			Stop.macro(command.name(), e.getMessage());
		}
	}

	/** Empty if the user cancels the dialog. */
	private static Optional<Map<String, Object>> values(final CommandInfo info, final String title) {
		final String options = Macro.getOptions();
		if (options != null) return Optional.of(Inputs.parse(info, options));
		if (GraphicsEnvironment.isHeadless() || Inputs.of(info).isEmpty()) return Optional.of(Map.of());
		return InputDialog.ask(info, title);
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
