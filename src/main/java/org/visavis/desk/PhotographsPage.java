package org.visavis.desk;

import java.awt.BorderLayout;
import java.awt.GridLayout;

import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;

import org.visavis.cases.CaseFolder;

/** Two boxes: the photographs of the known person, and the pictures to look through. */
final class PhotographsPage implements Page {

	private final PhotoBox known, questioned;
	private final FaceSearch faces;
	private final JCheckBox without = new JCheckBox("Go on without the files that have a remark (otherwise they are rows of the " +
		"record, with the reason)");
	private final JPanel panel = new JPanel(new BorderLayout(0, 6));

	PhotographsPage(final Desk desk) {
		faces = new FaceSearch(desk);
		known = new PhotoBox(desk, faces, DeskField.KNOWN.label(), CaseFolder.KNOWN);
		questioned = new PhotoBox(desk, faces, DeskField.QUESTIONED.label(), CaseFolder.QUESTIONED);
		final JPanel both = new JPanel(new GridLayout(1, 2, 8, 0));
		both.add(known.component());
		both.add(questioned.component());
		panel.add(both, BorderLayout.CENTER);
		panel.add(without, BorderLayout.SOUTH);
	}

	@Override
	public JComponent component() {
		return panel;
	}

	@Override
	public void enter() {
		known.enter();
		questioned.enter();
	}

	@Override
	public void close() {
		faces.stop();
		known.close();
		questioned.close();
	}

	@Override
	public void leave() {
		known.leave(without.isSelected());
		questioned.leave(without.isSelected());
		faces.stop();
	}
}
