package org.visavis.desk;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.swing.BorderFactory;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.TransferHandler;

import org.visavis.UserError;
import org.visavis.cases.FoundFiles;
import org.visavis.macro.LastFolder;

/** A box into which files and folders are dropped or chosen, with a picture of each and what is wrong with some. */
final class PhotoBox {

	/** Lines of remarks that are to be seen at once. */
	private static final int LINES = 4;

	private final Desk desk;
	private final FaceSearch faces;
	private final String title, list;
	private final List<String> given = new ArrayList<>();
	private final PhotoStrip strip;
	private final JLabel counts = new JLabel("Drop files and folders here, or choose them.");
	private final JTextArea remarks = Form.text("");
	private final JPanel panel = new JPanel(new BorderLayout(4, 4));
	private FoundFiles found = FoundFiles.in(List.of());
	private List<String> seen = List.of();

	/**
	 * @param faces says of which photographs there is no face
	 * @param list the name of the list in the folder of the case
	 */
	PhotoBox(final Desk desk, final FaceSearch faces, final String title, final String list) {
		this.desk = desk;
		this.faces = faces;
		this.title = title;
		this.list = list;
		strip = new PhotoStrip(desk.discretion());
		panel.setBorder(BorderFactory.createTitledBorder(title));
		remarks.setRows(LINES);
		final JPanel above = new JPanel(new BorderLayout());
		above.add(Form.line(Form.button("Choose...", this::choose), Form.button("Remove all", this::clear)), BorderLayout.NORTH);
		above.add(counts, BorderLayout.SOUTH);
		panel.add(above, BorderLayout.NORTH);
		panel.add(strip.component(), BorderLayout.CENTER);
		panel.add(new JScrollPane(remarks), BorderLayout.SOUTH);
		panel.setTransferHandler(new Dropping());
	}

	Component component() {
		return panel;
	}

	/** Shows what the folder of the case has. */
	void enter() {
		if (given.isEmpty()) add(desk.folder().list(list));
		else faces.begin(found.photographs(), this::showRemarks);
	}

	/** Makes no more pictures. */
	void close() {
		strip.close();
	}

	/** Writes the list; what was not looked at yet is refused. */
	void leave(final boolean withoutRemarks) {
		if (!given.equals(seen)) throw new UserError("The files of '" + title + "' are still being looked at, or cannot be read; wait, or " +
			"press Remove all and choose others.");
		desk.folder().write(list, withoutRemarks ? found.photographs().stream().filter(file -> remark(file).isEmpty()).toList() : found.all());
	}

	private void choose() {
		final JFileChooser chooser = LastFolder.chooser();
		chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
		chooser.setMultiSelectionEnabled(true);
		if (chooser.showDialog(panel, "Add") == JFileChooser.APPROVE_OPTION) {
			LastFolder.of(chooser);
			add(Arrays.stream(chooser.getSelectedFiles()).map(File::getPath).toList());
		}
	}

	private void clear() {
		given.clear();
		show(List.of(), FoundFiles.in(List.of()));
		counts.setText("Drop files and folders here, or choose them.");
	}

	private void add(final List<String> paths) {
		if (paths.isEmpty()) return;
		given.addAll(paths);
		counts.setText("Looking at the files ...");
		final List<String> all = List.copyOf(given);
		desk.background(() -> {
			final FoundFiles now = FoundFiles.in(all);
			EventQueue.invokeLater(() -> show(all, now));
		});
	}

	/** Of files that others were added to meanwhile, what was found is out of date. */
	private void show(final List<String> paths, final FoundFiles now) {
		if (!paths.equals(given)) return;
		seen = paths;
		found = now;
		strip.show(now.photographs());
		showRemarks();
		faces.begin(now.photographs(), this::showRemarks);
	}

	/** What was found by looking at the files, and by now at their faces. */
	private void showRemarks() {
		final List<String> all = found.photographs(), remarked = all.stream().filter(file -> !remark(file).isEmpty()).toList();
		final long open = all.stream().filter(file -> faces.remark(file) == null).count();
		counts.setText(all.size() + (all.size() == 1 ? " picture" : " pictures") + counted(found.remarks().size() + remarked.size(),
			"with a remark") + counted(found.systemFiles().size(), "of the system left out") + counted(open, "still searched for faces"));
		remarks.setText(Stream.of(remarked.stream().map(file -> told(file, remark(file))), found.remarks().entrySet().stream().map(file -> told(
			file.getKey(), file.getValue())), found.systemFiles().stream().map(file -> told(file, "is of the system and left out"))).flatMap(
				lines -> lines).collect(Collectors.joining("\n")));
	}

	/** Empty where there is a face, and as long as nobody has looked. */
	private String remark(final String photograph) {
		return Optional.ofNullable(faces.remark(photograph)).orElse("");
	}

	private static String told(final String file, final String remark) {
		final String name = new File(file).getName();
		return remark.startsWith(name) ? remark : name + " " + remark;
	}

	private static String counted(final long count, final String what) {
		return count == 0 ? "" : ", " + count + " " + what;
	}

	/** Takes files that are dropped. */
	private final class Dropping extends TransferHandler {

		private static final long serialVersionUID = 1L;

		@Override
		public boolean canImport(final TransferSupport support) {
			return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
		}

		@Override
		@SuppressWarnings("unchecked") // the flavor says what the list holds
		public boolean importData(final TransferSupport support) {
			try {
				add(((List<File>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor)).stream().map(File::getPath)
					.toList());
				return true;
			}
			catch (final UnsupportedFlavorException | IOException e) {
				return false;
			}
		}
	}
}
