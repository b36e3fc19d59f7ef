package org.visavis.desk;

import java.awt.Component;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.ImageIcon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JScrollPane;

import org.visavis.image.PhotoReader;
import org.visavis.screen.Mosaic;
import org.visavis.screen.Thumbnail;
import org.visavis.screen.Thumbnails;

/** Small pictures of files in rows, with their names; those that are seen are made, beside the event thread. */
final class PhotoStrip {

	private static final int SIDE = 72, WIDTH = 104, HEIGHT = 100;

	private final Discretion discretion;
	private Map<String, String> names = Map.of();
	private final DefaultListModel<String> paths = new DefaultListModel<>();
	private final JList<String> list = new JList<>(paths);
	private final Thumbnails<String> pictures = new Thumbnails<>(list::repaint);
	private final JScrollPane scrolled = new JScrollPane(list);

	PhotoStrip(final Discretion discretion) {
		this.discretion = discretion;
		discretion.changed(list::repaint);
		list.setLayoutOrientation(JList.HORIZONTAL_WRAP);
		list.setVisibleRowCount(0);
		list.setFixedCellWidth(WIDTH);
		list.setFixedCellHeight(HEIGHT);
		list.setCellRenderer(new Cell());
	}

	JComponent component() {
		return scrolled;
	}

	/** Makes no more pictures. */
	void close() {
		pictures.close();
	}

	/** Shows other files under their own names. */
	void show(final List<String> files) {
		final Map<String, String> named = new LinkedHashMap<>();
		files.forEach(file -> named.put(file, new File(file).getName()));
		show(named);
	}

	/** Shows other files, each under the name that it is told by. */
	void show(final Map<String, String> named) {
		names = named;
		paths.clear();
		named.keySet().forEach(paths::addElement);
	}

	/** Names what a click on the picture of a file does. */
	void clicked(final Consumer<String> deed) {
		list.addMouseListener(new MouseAdapter() {

			@Override
			public void mouseClicked(final MouseEvent event) {
				final int nearest = list.locationToIndex(event.getPoint());
				if (nearest >= 0 && list.getCellBounds(nearest, nearest).contains(event.getPoint())) deed.accept(paths.get(nearest));
			}
		});
	}

	private static Optional<BufferedImage> read(final String file) {
		return new PhotoReader().read(Path.of(file)).pixels().map(pixels -> Thumbnail.of(pixels, SIDE));
	}

	/** A picture above its name. */
	private final class Cell extends DefaultListCellRenderer {

		private static final long serialVersionUID = 1L;

		@Override
		public Component getListCellRendererComponent(final JList<?> of, final Object value, final int index,
			final boolean selected, final boolean focused)
		{
			putClientProperty("html.disable", true);
			super.getListCellRendererComponent(of, names.get(value), index, selected, focused);
			setIcon(pictures.get((String) value, () -> read((String) value)).map(
				picture -> new ImageIcon(discretion.isWanted() ? Mosaic.of(picture) : picture)).orElse(null));
			setHorizontalAlignment(JLabel.CENTER);
			setHorizontalTextPosition(JLabel.CENTER);
			setVerticalTextPosition(JLabel.BOTTOM);
			return this;
		}
	}
}
