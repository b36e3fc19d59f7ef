package org.visavis.repeat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.visavis.file.OwnerOnly;
import org.visavis.image.Photo;
import org.visavis.image.PhotoReader;
import org.visavis.model.ModelLibrary;
import org.visavis.originals.RecordedPhotos;
import org.visavis.picture.MarkedFace;
import org.visavis.picture.OverlayPicture;
import org.visavis.plate.ClusterSheet;
import org.visavis.plate.PlatesOfPairs;
import org.visavis.quality.Suitability;
import org.visavis.report.EvidencePage;
import org.visavis.request.CalibrationInUse;
import org.visavis.request.ClusterSettings;
import org.visavis.request.Method;
import org.visavis.request.Presentation;
import org.visavis.request.Procedure;
import org.visavis.run.FaceMatrix;
import org.visavis.run.PhotoWorker;
import org.visavis.seal.RecordedFace;
import org.visavis.seal.SealedRecord;
import org.visavis.table.ClusterTables;
import org.visavis.table.ExhibitsTable;
import org.visavis.table.FaceGeometry;
import org.visavis.table.Item;
import org.visavis.table.Table;

/**
 * What a run draws and writes of its tables and photographs, made of a record's own tables in its repetition: where
 * numbers differ in their last digits, so may every picture and page that shows them.
 */
final class TableViews {

	private final Procedure procedure;
	private final Path repetition;
	private final Map<String, Item> items;
	private final Method method;
	private final CalibrationInUse calibration;

	/**
	 * @param procedure of the repetition, whose photographs are read again
	 */
	TableViews(final Procedure procedure, final Path repetition) throws IOException {
		this.procedure = procedure;
		this.repetition = repetition;
		method = Method.read(ModelLibrary.ofInstallation(), procedure.settings().method());
		calibration = CalibrationInUse.of(ModelLibrary.ofInstallation(), method, procedure.settings());
		items = procedure.items().stream().collect(Collectors.toMap(Item::id, item -> item));
	}

	/** Takes tables over from the record and makes the repetition's views of them. */
	void remake(final Path record, final List<String> tables) throws IOException {
		for (final String table : tables)
			OwnerOnly.copy(record.resolve(table), repetition.resolve(table));
		if (Files.exists(repetition.resolve("evidence.html"))) writeEvidence();
		if (tables.contains(FaceMatrix.TIF)) writeMatrix(record);
		if (tables.contains(ClusterTables.CLUSTERS)) ClusterSheet.write(repetition, ClusterSettings.of(procedure.own()), this::photograph);
		if (Files.exists(repetition.resolve("exhibits"))) remakePlates();
		if (procedure.settings().overlays()) drawOverlays();
	}

	/** The photograph of a face with its pixels. */
	Photo photograph(final RecordedFace face) {
		return RecordedPhotos.read(items.get(face.image()).file(), face);
	}

	/** The photograph of a row of images.csv. */
	Photo photograph(final Map<String, String> image) {
		return RecordedPhotos.read(items.get(image.get("image")).file(), image.get("sha256"));
	}

	/** By how much the pairs of the record may differ. */
	PairTolerance pairs() throws IOException {
		return new PairTolerance(method, calibration.population(), procedure.settings().persons().noExclusion(),
			compared());
	}

	/** How many pairs were compared in all; 0 of a command that compares none. */
	private long compared() {
		final Number pairs = (Number) SealedRecord.open(repetition).manifest().counts().get("pairs");
		return pairs == null ? 0 : pairs.longValue();
	}

	private void writeEvidence() throws IOException {
		EvidencePage.write(repetition, calibration.population(), calibration.noLrReason(), compared());
	}

	/** Of other numbers other pairs may be the first. */
	private void remakePlates() throws IOException {
		for (final String plate : ExhibitsTable.files(repetition))
			Files.delete(repetition.resolve(plate));
		PlatesOfPairs.write(repetition, Presentation.plates(procedure.own()), this::photograph);
	}

	private void writeMatrix(final Path record) throws IOException {
		FaceMatrix.read(record, procedure.settings()).ordered(faces("face")).write(repetition);
	}

	private List<String> faces(final String column) throws IOException {
		return Table.read(repetition.resolve("faces.csv")).column(column);
	}

	private void drawOverlays() throws IOException {
		final Map<String, List<MarkedFace>> faces = new HashMap<>();
		for (final Map<String, String> row : Table.read(repetition.resolve("faces.csv")).named())
			faces.computeIfAbsent(row.get("image"), image -> new ArrayList<>()).add(new MarkedFace(Integer.parseInt(row.get(
				"number")), FaceGeometry.face(row, "", Double.NaN), Suitability.of(row.get("suitability"))));
		for (final Item item : items.values())
			if (faces.containsKey(item.id()) && Files.exists(PhotoWorker.overlay(repetition, item))) OverlayPicture.write(
				new PhotoReader().read(item.file()).pixels().orElseThrow(), faces.get(item.id()), PhotoWorker.overlay(repetition,
					item));
	}
}
