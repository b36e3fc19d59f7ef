package org.visavis.procedure;

import java.nio.file.Path;
import java.util.List;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.correct.NumberedFace;
import org.visavis.model.ModelLibrary;
import org.visavis.picture.MarkedFace;
import org.visavis.request.CalibrationInUse;
import org.visavis.request.Method;
import org.visavis.request.Settings;
import org.visavis.run.Engine;
import org.visavis.table.FaceResult;
import org.visavis.table.FacesTable;
import org.visavis.table.Item;
import org.visavis.table.Table;

/** {@code Detect Faces}: finds and assesses the faces of one image in memory. */
public final class DetectFaces {

	private DetectFaces() {}

	/**
	 * What was found.
	 *
	 * @param table the columns of faces.csv, a row a face
	 * @param faces to be drawn
	 */
	public record Found(Table table, List<MarkedFace> faces) {}

	/**
	 * Finds the faces.
	 *
	 * @param title of the image, for the table
	 */
	public static Found run(final ArrayImg<ARGBType, IntArray> pixels, final String title, final Settings settings) {
		final ModelLibrary library = ModelLibrary.ofInstallation();
		final Method read = Method.read(library, settings.method());
		final Method method = CalibrationInUse.of(library, read, settings).limit(read);
		try (Engine engine = new Engine(library, method, settings, false); Engine.Worker worker = engine.worker()) {
			final List<FaceResult> faces = worker.choose(pixels, NumberedFace.all(worker.find(pixels))).stream().map(draft -> draft.with(List
				.of())).toList();
			return new Found(FacesTable.of(new Item(title, title, Path.of("")), faces), faces.stream().map(f -> new MarkedFace(f.number(), f
				.face(), f.assessment().suitability()))
				.toList());
		}
	}
}
