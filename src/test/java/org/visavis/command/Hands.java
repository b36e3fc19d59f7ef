package org.visavis.command;

import java.awt.Button;
import java.awt.Checkbox;
import java.awt.Choice;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.TextField;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.WindowEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.scijava.command.CommandInfo;
import org.scijava.module.ModuleItem;
import org.visavis.macro.Inputs;
import org.visavis.macro.VisavisCommand;

import ij.IJ;
import ij.gui.GenericDialog;

/** What a person does with mouse and keyboard on the windows of this process. */
final class Hands {

	private static final long PATIENCE = 120_000;

	private Hands() {}

	/** Chooses a command in the menu. */
	static void choose(final Class<? extends VisavisCommand> command) {
		IJ.doCommand(VisavisCommand.name(command));
	}

	/** Fills in fields of a command's dialog by key, leaves the others, and presses OK. */
	static void fill(final Class<? extends VisavisCommand> command, final Map<String, String> texts) {
		final GenericDialog dialog = dialog(VisavisCommand.name(command));
		int strings = 0, choices = 0, boxes = 0;
		for (final ModuleItem<?> item : Inputs.of(new CommandInfo(command))) {
			final String text = texts.get(item.getName());
			if (item.getType() == boolean.class) {
				final Checkbox box = (Checkbox) dialog.getCheckboxes().get(boxes++);
				if (text != null) box.setState(Boolean.parseBoolean(text));
			}
			else if (item.getChoices() != null && !item.getChoices().isEmpty()) {
				final Choice choice = (Choice) dialog.getChoices().get(choices++);
				if (text != null) choice.select(text);
			}
			else {
				final TextField field = (TextField) dialog.getStringFields().get(strings++);
				if (text != null) field.setText(text);
			}
		}
		final Button ok = dialog.getButtons()[0];
		EventQueue.invokeLater(() -> press(ok));
		await(() -> !dialog.isShowing(), "the end of " + dialog.getTitle());
	}

	/** Waits for the dialog of a command. */
	static GenericDialog dialog(final String title) {
		return (GenericDialog) window(w -> w instanceof final GenericDialog d && d.getTitle().equals(title), "dialog " + title);
	}

	/** Waits for a window by how its title begins. */
	static Window window(final String title) {
		return window(w -> (w instanceof final Frame f ? f.getTitle() : w instanceof final Dialog d ? d.getTitle() : "").startsWith(
			title), title);
	}

	static Window window(final Predicate<Window> which, final String what) {
		final List<Window> found = new ArrayList<>();
		await(() -> Arrays.stream(Window.getWindows()).filter(Window::isShowing).filter(which).peek(found::add).findFirst()
			.isPresent(), what);
		pause(); // a dialog that is closed in the moment in which it opens may wait for its end for ever
		return found.get(0);
	}

	/** Presses the button with a label, in a window of AWT. */
	static void press(final Window window, final String label) {
		EventQueue.invokeLater(() -> press(all(window, Button.class).filter(b -> b.getLabel().strip().equals(label)).findFirst()
			.orElseThrow()));
	}

	/** Reads the message that is shown, and presses its OK. */
	static void read() {
		final Window message = window(w -> w instanceof ij.gui.MessageDialog, "message");
		press(message, "OK");
		await(() -> !message.isShowing(), "the end of a message");
	}

	/** Closes a window as the cross in its corner does. */
	static void close(final Window window) {
		EventQueue.invokeLater(() -> window.dispatchEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSING)));
		await(() -> !window.isShowing(), "the end of a window");
	}

	/** All components of a kind in a window. */
	static <T> Stream<T> all(final Container within, final Class<T> kind) {
		return Arrays.stream(within.getComponents()).flatMap(c -> Stream.concat(kind.isInstance(c) ? Stream.of(kind.cast(c))
			: Stream.empty(), c instanceof final Container inner ? all(inner, kind) : Stream.empty()));
	}

	static void await(final BooleanSupplier done, final String what) {
		final long end = System.currentTimeMillis() + PATIENCE;
		while (!done.getAsBoolean()) {
			if (System.currentTimeMillis() > end) throw new IllegalStateException("Waited in vain for " + what);
			pause();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(200);
		}
		catch (final InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void press(final Button button) {
		Arrays.stream(button.getActionListeners()).forEach(l -> l.actionPerformed(new ActionEvent(button,
			ActionEvent.ACTION_PERFORMED, button.getActionCommand())));
	}
}
