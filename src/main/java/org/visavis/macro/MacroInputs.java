package org.visavis.macro;

import java.util.Map;

import org.scijava.Priority;
import org.scijava.module.Module;
import org.scijava.module.process.AbstractPreprocessorPlugin;
import org.scijava.module.process.PreprocessorPlugin;
import org.scijava.plugin.Plugin;
import org.visavis.UserError;

import ij.IJ;
import ij.Macro;

/**
 * Makes a macro in Fiji mean what it means elsewhere: an unknown key or an unreadable value stops it, and a key left out
 * has its default, without a dialog. Fiji by itself passes over the former and asks for the latter; without a screen to
 * ask on, it passes over a command whose one input is a file and missing.
 */
@Plugin(type = PreprocessorPlugin.class, priority = Priority.VERY_HIGH)
public class MacroInputs extends AbstractPreprocessorPlugin {

	@Override
	public void process(final Module module) {
		if (!(module.getDelegateObject() instanceof final VisavisCommand command)) return;
		final String options = IJ.isMacro() ? Macro.getOptions() : null;
		if (options == null && IJ.getInstance() != null) return;
		try {
			resolve(module, options == null ? "" : options);
		}
		catch (final UserError e) {
			Stop.macro(command.name(), e.getMessage());
			cancel("");
		}
	}

	private static void resolve(final Module module, final String options) {
		final Map<String, Object> values = Inputs.parse(module.getInfo(), options);
		values.forEach(module::setInput);
		Inputs.of(module.getInfo()).forEach(item -> module.resolveInput(item.getName()));
	}
}
