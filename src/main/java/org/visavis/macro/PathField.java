package org.visavis.macro;

import java.awt.Button;
import java.awt.FlowLayout;
import java.awt.GridBagLayout;
import java.awt.Panel;
import java.awt.TextField;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.dnd.DnDConstants;
import java.awt.dnd.DropTarget;
import java.awt.dnd.DropTargetAdapter;
import java.awt.dnd.DropTargetDropEvent;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import javax.swing.JFileChooser;

import ij.gui.GenericDialog;

/**
 * The text field of a path in a dialog, and a button in its place that chooses a file or a folder; ImageJ's own fields
 * choose one of these, never either. Files dropped on it are taken too.
 */
final class PathField extends DropTargetAdapter {

	/** What the button chooses. */
	enum Kind {
		FOLDER, FILE, SEVERAL
	}

	private final GenericDialog dialog;
	private final TextField field;
	private final Kind kind;

	private PathField(final GenericDialog dialog, final TextField field, final Kind kind) {
		this.dialog = dialog;
		this.field = field;
		this.kind = kind;
	}

	/** Adds the button to the field that was added to a dialog last. */
	static void extend(final GenericDialog dialog, final Kind kind) {
		final TextField field = (TextField) dialog.getStringFields().lastElement();
		final PathField path = new PathField(dialog, field, kind);
		field.setDropTarget(new DropTarget(field, path));
		final Button button = new Button("Browse...");
		button.addActionListener(event -> path.browse());
		final GridBagLayout layout = (GridBagLayout) dialog.getLayout();
		final Panel both = new Panel(new FlowLayout(FlowLayout.LEFT, 0, 0));
		layout.setConstraints(both, layout.getConstraints(field));
		both.add(field);
		both.add(button);
		dialog.add(both);
	}

	@Override
	@SuppressWarnings("unchecked") // what the flavour promises
	public void drop(final DropTargetDropEvent event) {
		event.acceptDrop(DnDConstants.ACTION_COPY);
		try {
			take((List<File>) event.getTransferable().getTransferData(DataFlavor.javaFileListFlavor));
			event.dropComplete(true);
		}
		catch (final UnsupportedFlavorException | IOException e) {
			event.dropComplete(false);
		}
	}

	/** Takes what was dropped or chosen; of several, a field for one takes the first. */
	private void take(final List<File> files) {
		if (files.isEmpty()) return;
		LastFolder.of(files.get(0));
		field.setText(Chosen.text(kind == Kind.SEVERAL ? files : files.subList(0, 1)));
	}

	private void browse() {
		final JFileChooser chooser = new JFileChooser(start(field.getText()));
		chooser.setFileSelectionMode(kind == Kind.FOLDER ? JFileChooser.DIRECTORIES_ONLY : JFileChooser.FILES_AND_DIRECTORIES);
		chooser.setMultiSelectionEnabled(kind == Kind.SEVERAL);
		if (chooser.showDialog(dialog, "Select") != JFileChooser.APPROVE_OPTION) return;
		take(kind == Kind.SEVERAL ? Arrays.asList(chooser.getSelectedFiles()) : List.of(chooser.getSelectedFile()));
	}

	/** The folder of what stands in the field; where that is not there, the one in which something was chosen last. */
	private static File start(final String text) {
		final File first = text.isBlank() ? null : Chosen.paths(text).get(0).toFile();
		return first != null && first.exists() ? first : LastFolder.folder();
	}
}
