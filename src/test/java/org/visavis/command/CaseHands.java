package org.visavis.command;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Window;
import java.util.stream.Stream;

import javax.swing.AbstractButton;
import javax.swing.JList;
import javax.swing.text.JTextComponent;

/** What a person does in the window of a case. */
final class CaseHands {

	private CaseHands() {}

	/** Turns to a step. */
	static void turn(final String step) throws Exception {
		EventQueue.invokeAndWait(() -> {
			final JList<?> steps = Hands.all(window(), JList.class).findFirst().orElseThrow();
			for (int i = 0; i < steps.getModel().getSize(); i++)
				if (steps.getModel().getElementAt(i).toString().equalsIgnoreCase(step)) steps.setSelectedIndex(i);
		});
	}

	/** Presses the first button with a label that is enabled. */
	static void press(final String label) throws Exception {
		EventQueue.invokeAndWait(() -> buttons(label).filter(Component::isEnabled).findFirst().orElseThrow().doClick());
	}

	/** Presses one of several buttons with a label, counted from 0, once it is enabled. */
	static void press(final String label, final int place) throws Exception {
		Hands.await(() -> buttons(label).skip(place).findFirst().orElseThrow().isEnabled(), label);
		EventQueue.invokeAndWait(() -> buttons(label).skip(place).findFirst().orElseThrow().doClick());
	}

	/** Whether a text in the window has words. */
	static boolean shows(final String words) {
		return Hands.all(window(), JTextComponent.class).filter(Component::isShowing).anyMatch(text -> text.getText().contains(words));
	}

	static Window window() {
		return Hands.window("Visavis: ");
	}

	private static Stream<AbstractButton> buttons(final String label) {
		return Hands.all(window(), AbstractButton.class).filter(b -> b.isShowing() && label.equals(b.getText()));
	}
}
