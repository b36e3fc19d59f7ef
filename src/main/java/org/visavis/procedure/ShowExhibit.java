package org.visavis.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.TemporaryFolder;
import org.visavis.UserError;
import org.visavis.detect.Face;
import org.visavis.detect.FaceMesh;
import org.visavis.exhibit.ExhibitFace;
import org.visavis.exhibit.ExhibitFeature;
import org.visavis.exhibit.ExhibitFrame;
import org.visavis.exhibit.ExhibitKind;
import org.visavis.exhibit.ExhibitSheet;
import org.visavis.exhibit.ExhibitSide;
import org.visavis.exhibit.LevelledFace;
import org.visavis.file.OwnerOnly;
import org.visavis.file.WholeFile;
import org.visavis.originals.RecordedPhotos;
import org.visavis.plate.ExhibitFaces;
import org.visavis.plate.ExhibitFeatures;
import org.visavis.plate.ExhibitMesh;
import org.visavis.plate.ExhibitSettings;
import org.visavis.request.Procedure;
import org.visavis.request.Version;
import org.visavis.run.Outcome;
import org.visavis.seal.SealedRecord;
import org.visavis.table.FeaturesTable;

/**
 * {@code Show Exhibit...}: two faces of a record, 0 the first and 1 the second, on which a person prepares exhibits.
 * Reads the photographs once; writes only what it is asked to. For one thread.
 */
public final class ShowExhibit {

	private final SealedRecord record;
	private final String photographs;
	private final List<ExhibitFace> about;
	private final List<ArrayImg<ARGBType, IntArray>> pixels;
	private List<LevelledFace> levelled = List.of();
	private List<FaceMesh.Mesh> meshes = List.of();

	/**
	 * What a person wants to see.
	 *
	 * @param amount as {@link ExhibitKind} says
	 * @param landmarks whether the five points of each face are drawn
	 * @param mesh whether the contours of a mesh are drawn
	 * @param features those of the first face and those of the second
	 */
	public record Choice(ExhibitKind kind, int amount, boolean landmarks, boolean mesh,
		List<List<ExhibitFeature>> features)
	{

		public Choice {
			features = features.stream().map(List::copyOf).toList();
		}
	}

	/**
	 * An exhibit that was saved.
	 *
	 * @param options the keys with which {@code Make Exhibit...} makes it again, as a macro has them; features that no file
	 *          has are written beside the record for it
	 */
	public record Saved(Outcome outcome, Supplier<String> options) {}

	private ShowExhibit(final SealedRecord record, final String photographs, final List<ExhibitFace> about) {
		this.record = record;
		this.photographs = photographs;
		this.about = about;
		final RecordedPhotos photos = RecordedPhotos.of(record, photographs);
		pixels = about.stream().map(a -> photos.read(a.recorded()).pixels().orElseThrow()).toList();
	}

	/** Two faces of a complete record whose photographs are where they lay when it was made. */
	public static ShowExhibit open(final String record, final String faceA, final String faceB) {
		return open(record, faceA, faceB, "");
	}

	/**
	 * Two faces of a complete record, by their ids in faces.csv; a photograph that is gone or has changed is refused.
	 *
	 * @param photographs where these are now: a folder, searched with its sub-folders, an image file or a list; empty for
	 *          where they lay when the record was made
	 */
	public static ShowExhibit open(final String record, final String faceA, final String faceB,
		final String photographs)
	{
		final SealedRecord sealed = SealedRecord.open(Procedure.path("record", record));
		final ExhibitFaces faces = new ExhibitFaces(sealed.path());
		try {
			return new ShowExhibit(sealed, photographs, List.of(faces.find("face_a", faceA), faces.find("face_b", faceB)));
		}
		catch (final IOException | UncheckedIOException e) {
			throw new UserError("The record " + sealed.path() + " cannot be read: " + e.getMessage() + ".", e);
		}
	}

	/** The folder of the record. */
	public Path record() {
		return record.path();
	}

	/** The id of a face in faces.csv. */
	public String id(final int face) {
		return about.get(face).recorded().id();
	}

	/** The path of a face's photograph, as images.csv has it. */
	public String photograph(final int face) {
		return about.get(face).recorded().path();
	}

	/** The faces in a frame, with marks, and in words what was done to them. */
	public ExhibitSheet sheet(final Choice choice, final ExhibitFrame frame) {
		level(frame);
		if (choice.mesh) fit();
		final List<ExhibitSide> sides = IntStream.range(0, 2).mapToObj(i -> new ExhibitSide(levelled.get(i), choice.landmarks
			? face(i).points() : List.of(), choice.mesh ? ExhibitMesh.drawn(meshes.get(i)) : List.of(), choice.features.get(i)))
			.toList();
		return new ExhibitSheet(choice.kind, choice.amount, sides.get(0), sides.get(1), about, choice.mesh ? ExhibitMesh.words(
			meshes.get(0), meshes.get(1)) : "", Version.NAME_AND_NUMBER);
	}

	/** The features of the first and of the second face in a CSV file, as {@code Make Exhibit...} takes it. */
	public List<List<ExhibitFeature>> readFeatures(final String file) {
		final ExhibitFeatures features = ExhibitFeatures.read(file, List.of(id(0), id(1)));
		return List.of(features.on(id(0)), features.on(id(1)));
	}

	/** Writes features to a CSV file, which must lie outside of the record. */
	public void writeFeatures(final String file, final List<List<ExhibitFeature>> features) {
		final Path path = Procedure.path("features", file);
		if (path.startsWith(record.path())) throw new UserError("features is " + path +
			", which lies in the record; expected a file outside of it.");
		try {
			WholeFile.write(path, part -> Files.writeString(part, FeaturesTable.text(rows(features))));
		}
		catch (final IOException e) {
			throw new UserError(path + " cannot be written: " + e.getMessage() + ".", e);
		}
	}

	/**
	 * Adds an exhibit to the record with {@link MakeExhibit}.
	 *
	 * @param called what its file is called; empty for a name made of kind and faces
	 * @param featuresFile the file that has the same features; empty where there is none yet
	 */
	public Saved save(final Choice choice, final String called, final String featuresFile, final String examiner) {
		final String features = choice.features.stream().allMatch(List::isEmpty) ? "" : FeaturesTable.text(rows(choice.features));
		try (TemporaryFolder folder = TemporaryFolder.create()) {
			final Path scratch = Files.writeString(OwnerOnly.file(folder.path("features.csv")), features);
			final ExhibitSettings settings = new ExhibitSettings(choice.kind, choice.amount, choice.landmarks, choice.mesh, features
				.isEmpty() ? "" : scratch.toString(), called);
			return new Saved(MakeExhibit.run(record.path().toString(), id(0), id(1), settings, photographs, examiner),
				() -> "record=[" + record.path() + "] " + settings.options(id(0), id(1), recorded(features, featuresFile)) + ExhibitSettings
					.option("photographs", photographs) + ExhibitSettings.option("examiner", examiner));
		}
		catch (final IOException e) {
			throw new UserError("The features cannot be written to a temporary file: " + e.getMessage() + ".", e);
		}
	}

	/** The file that a recorded macro names: never one of the record, which is not there before the macro made it. */
	private String recorded(final String features, final String featuresFile) {
		if (features.isEmpty() || !featuresFile.isEmpty()) return InputsBeside.of(record.path(), "features.csv", featuresFile);
		return InputsBeside.write(record.path(), "features.csv", part -> Files.writeString(part, features)).toString();
	}

	private List<List<String>> rows(final List<List<ExhibitFeature>> features) {
		final List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < features.size(); i++)
			for (final ExhibitFeature f : features.get(i))
				rows.add(FeaturesTable.row(f.number(), id(i), f.at().x(), f.at().y(), f.label().x(), f.label().y(), f.text()));
		return rows;
	}

	private Face face(final int which) {
		return about.get(which).recorded().face();
	}

	private void level(final ExhibitFrame frame) {
		if (levelled.isEmpty() || !levelled.get(0).frame().equals(frame)) levelled = IntStream.range(0, 2).mapToObj(
			i -> LevelledFace.of(pixels.get(i), face(i), frame)).toList();
	}

	private void fit() {
		if (!meshes.isEmpty()) return;
		try (ExhibitMesh mesh = new ExhibitMesh()) {
			meshes = IntStream.range(0, 2).mapToObj(i -> mesh.fit(pixels.get(i), face(i))).toList();
		}
	}
}
