package org.visavis.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import javax.swing.ImageIcon;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JScrollPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The small pictures of a page, of a photograph of the sample case. */
class PhotoStripTest {

	private static final String PHOTO = Path.of("samples/london/062_08.jpg").toAbsolutePath().toString();

	private final Discretion discretion = new Discretion();
	private final PhotoStrip strip = new PhotoStrip(discretion);

	@BeforeEach
	void show() {
		discretion.box().setSelected(false);
		strip.show(List.of(PHOTO));
	}

	@AfterEach
	void close() {
		strip.close();
	}

	@Test
	void showsThePictureAsItIs() throws InterruptedException {
		assertTrue(colours() > 1000);
	}

	@Test
	void showsNoMoreThanSquaresToWhoIsDiscreet() throws InterruptedException {
		discretion.box().setSelected(true);
		assertTrue(colours() <= 64);
	}

	@Test
	void tellsTheNameToWhoIsDiscreetToo() {
		discretion.box().setSelected(true);
		assertEquals("062_08.jpg", cell().getText());
	}

	/** How many the picture has, when it is there. */
	private long colours() throws InterruptedException {
		while (cell().getIcon() == null)
			Thread.sleep(50);
		final BufferedImage picture = (BufferedImage) ((ImageIcon) cell().getIcon()).getImage();
		return IntStream.range(0, picture.getWidth() * picture.getHeight()).map(i -> picture.getRGB(i % picture.getWidth(), i / picture
			.getWidth())).distinct().count();
	}

	private JLabel cell() {
		@SuppressWarnings("unchecked") // what the strip shows
		final JList<String> list = (JList<String>) ((JScrollPane) strip.component()).getViewport().getView();
		return (JLabel) list.getCellRenderer().getListCellRendererComponent(list, PHOTO, 0, false, false);
	}
}
