package org.visavis.run;

import java.util.Comparator;
import java.util.List;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.detect.Face;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;
import org.visavis.model.ModelLibrary;
import org.visavis.request.Method;
import org.visavis.request.Settings;

/** A start for the points of a face that the detector missed in the photograph as a whole. */
public final class FaceInBox {

	/** Where the points of a face lie in its box, about, by part of its width and height. */
	private static final List<Point> ABOUT = List.of(new Point(0.3, 0.4), new Point(0.7, 0.4), new Point(0.5, 0.6),
		new Point(0.34, 0.78), new Point(0.66, 0.78));
	/** How far beyond the box the detector looks, by part of its sides. */
	private static final double AROUND = 0.5;

	private FaceInBox() {}

	/** The face that the detector sees in the box and little around it; otherwise five points placed in the box. */
	public static Face suggest(final ArrayImg<ARGBType, IntArray> photograph, final Box box, final Settings settings) {
		final Box part = part(box, (int) photograph.dimension(0), (int) photograph.dimension(1));
		final ModelLibrary library = ModelLibrary.ofInstallation();
		try (Engine engine = new Engine(library, Method.read(library, settings.method()), settings, false);
				Engine.Worker worker = engine.worker())
		{
			return worker.find(cut(photograph, part)).stream().map(face -> face.plus(part.x(), part.y())).filter(face -> face
				.box().intersectionOverUnion(box) > 0.2).max(Comparator.comparingDouble(face -> face.box().intersectionOverUnion(
					box))).map(face -> new Face(face.box(), face.points(), Double.NaN)).orElseGet(() -> placed(box));
		}
	}

	/** Five points about where those of an upright face are. */
	static Face placed(final Box box) {
		return new Face(box, ABOUT.stream().map(p -> new Point(box.x() + p.x() * box.width(), box.y() + p.y() * box.height()))
			.toList(), Double.NaN);
	}

	private static Box part(final Box box, final int width, final int height) {
		final double left = Math.max(0, Math.min(width - 1, Math.floor(box.x() - AROUND * box.width())));
		final double top = Math.max(0, Math.min(height - 1, Math.floor(box.y() - AROUND * box.height())));
		final double right = Math.min(width, Math.ceil(box.x() + (1 + AROUND) * box.width()));
		final double bottom = Math.min(height, Math.ceil(box.y() + (1 + AROUND) * box.height()));
		return new Box(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
	}

	private static ArrayImg<ARGBType, IntArray> cut(final ArrayImg<ARGBType, IntArray> photograph, final Box part) {
		final int[] from = photograph.update(null).getCurrentStorageArray();
		final int width = (int) part.width(), height = (int) part.height();
		final int[] cut = new int[width * height];
		for (int y = 0; y < height; y++)
			System.arraycopy(from, ((int) part.y() + y) * (int) photograph.dimension(0) + (int) part.x(), cut, y * width, width);
		return ArrayImgs.argbs(cut, width, height);
	}
}
