package org.visavis.plate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.detect.FaceMesh;
import org.visavis.exhibit.ExhibitFace;
import org.visavis.exhibit.ExhibitFrame;
import org.visavis.exhibit.ExhibitSheet;
import org.visavis.exhibit.ExhibitSide;
import org.visavis.exhibit.LevelledFace;
import org.visavis.image.Photo;
import org.visavis.request.Version;
import org.visavis.seal.RecordedFace;
import org.visavis.table.ExhibitsTable;

/** Makes exhibits of the faces of a record from its tables and photographs, which are read again one at a time. */
public final class ExhibitMaker {

	/** The action of the entry that history.jsonl has of an exhibit. */
	public static final String ACTION = "exhibit";

	private static final int RECENT = 8;

	private final ExhibitFaces faces;
	private final Function<RecordedFace, Photo> photographs;
	/** The faces used last: in a search one face stands in every pair. */
	private final Map<List<Object>, Side> recent = new LinkedHashMap<>(RECENT, 0.75f, true) {

		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(final Map.Entry<List<Object>, Side> eldest) {
			return size() > RECENT;
		}
	};

	/** A face with its marks, and the mesh that was fitted to it. */
	private record Side(ExhibitFace about, ExhibitSide marked, Optional<FaceMesh.Mesh> mesh) {}

	/**
	 * @param photographs gives the photograph of a face with its pixels
	 */
	public ExhibitMaker(final Path record, final Function<RecordedFace, Photo> photographs) {
		this.faces = new ExhibitFaces(record);
		this.photographs = photographs;
	}

	/** Makes an exhibit of two faces of the record. */
	public MadeExhibit make(final String faceA, final String faceB, final ExhibitSettings settings) throws IOException {
		if (!settings.mesh()) return make(faceA, faceB, settings, Optional.empty());
		try (ExhibitMesh mesh = new ExhibitMesh()) {
			return make(faceA, faceB, settings, Optional.of(mesh));
		}
	}

	private MadeExhibit make(final String faceA, final String faceB, final ExhibitSettings settings, final Optional<ExhibitMesh> mesh)
		throws IOException
	{
		final ExhibitFeatures features = ExhibitFeatures.read(settings.features(), List.of(faceA, faceB));
		final Side a = recent("face_a", faceA, settings, features, mesh), b = recent("face_b", faceB, settings, features,
			mesh);
		final ExhibitSheet sheet = new ExhibitSheet(settings.kind(), settings.amount(), a.marked, b.marked, List.of(a.about,
			b.about), mesh.isEmpty() ? "" : ExhibitMesh.words(a.mesh.orElseThrow(), b.mesh.orElseThrow()), Version.NAME_AND_NUMBER);
		final String name = "exhibits/" + settings.fileName(features.name(), faceA, faceB);
		final Map<String, byte[]> files = new LinkedHashMap<>();
		files.put(name + ".png", sheet.png());
		if (!features.rows().isEmpty()) files.put(name + ".csv", features.csv().getBytes(StandardCharsets.UTF_8));
		return new MadeExhibit(new ExhibitsTable.Row(name + ".png", faceA, faceB, settings.kind().toString(), sheet.processing(),
			settings.macro(faceA, faceB, features.rows().isEmpty() ? "" : name + ".csv")), files);
	}

	private Side recent(final String key, final String id, final ExhibitSettings settings, final ExhibitFeatures features,
		final Optional<ExhibitMesh> mesh) throws IOException
	{
		final List<Object> known = List.of(id, settings, features);
		final Side side = recent.containsKey(known) ? recent.get(known) : side(faces.find(key, id), settings, features, mesh);
		recent.put(known, side);
		return side;
	}

	private Side side(final ExhibitFace about, final ExhibitSettings settings, final ExhibitFeatures features,
		final Optional<ExhibitMesh> mesh)
	{
		final RecordedFace face = about.recorded();
		final ArrayImg<ARGBType, IntArray> pixels = photographs.apply(face).pixels().orElseThrow();
		final LevelledFace levelled = LevelledFace.of(pixels, face.face(), ExhibitFrame.STANDARD);
		final Optional<FaceMesh.Mesh> fitted = mesh.map(m -> m.fit(pixels, face.face()));
		return new Side(about, new ExhibitSide(levelled, settings.landmarks() ? face.face().points() : List.of(), fitted
			.map(ExhibitMesh::drawn).orElse(List.of()), features.on(face.id())), fitted);
	}
}
