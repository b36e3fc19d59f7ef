package org.visavis.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.visavis.correct.CorrectedFaces;
import org.visavis.embed.Embedding;
import org.visavis.image.PhotoFacts;
import org.visavis.image.StatedMarkers;
import org.visavis.quality.Suitability;
import org.visavis.request.CalibrationInUse;
import org.visavis.request.Corrections;
import org.visavis.request.Method;
import org.visavis.table.AppliedCorrection;
import org.visavis.table.CorrectionsTable;
import org.visavis.table.EmbeddingsTable;
import org.visavis.table.FaceResult;
import org.visavis.table.FacesTable;
import org.visavis.table.ImagesTable;
import org.visavis.table.Item;
import org.visavis.table.MetadataTable;
import org.visavis.table.PhotoResult;

/** The faces of a run that count, in the order of the input. */
public final class Faces {

	private final List<Item> items;
	private final List<PhotoResult> results;
	private final List<Entry> entries = new ArrayList<>();

	/** A face and its photograph. */
	private record Entry(Item item, PhotoResult photo, FaceResult face) {

		Object identity() {
			return List.of(item.faceId(face.number()), face.face());
		}
	}

	Faces(final List<Item> items, final List<PhotoResult> results) {
		this.items = items;
		this.results = results;
		for (int i = 0; i < items.size(); i++)
			for (final FaceResult face : results.get(i).faces())
				entries.add(new Entry(items.get(i), results.get(i), face));
	}

	/** The same photographs with the faces whose ids fulfil a condition, with an examiner's corrections and without. */
	Faces with(final Predicate<String> condition) {
		return new Faces(items, IntStream.range(0, items.size()).mapToObj(i -> results.get(i).with(face -> condition.test(items.get(i).faceId(face
			.number())))).toList());
	}

	public int count() {
		return entries.size();
	}

	/** How many faces are in photographs whose id starts like this; the faces of one input are neighbours. */
	public int count(final String idPrefix) {
		return (int) entries.stream().filter(e -> e.item.id().startsWith(idPrefix)).count();
	}

	/** The faces' ids. */
	public List<String> ids() {
		return entries.stream().map(e -> e.item.faceId(e.face.number())).toList();
	}

	/** Whether two faces are in the same photograph, or in two files with the same pixels. */
	boolean shareAnImage(final int a, final int b) {
		return facts(a).picture().equals(facts(b).picture());
	}

	/** The faces as a clustering knows them. */
	public List<FaceToCluster> toCluster() {
		return entries.stream().map(e -> new FaceToCluster(e.item.faceId(e.face.number()), e.item.id(), e.item.path(), e.photo.facts()
			.sha256(), e.photo.facts().picture(), e.face.number(), e.face.assessment().suitability().toString(), String.join("; ", e.face
				.assessment().reasons()))).toList();
	}

	/** What is known of the photograph of a face. */
	public PhotoFacts facts(final int face) {
		return entries.get(face).photo.facts();
	}

	/** What is to be said beside a likelihood ratio where the file of either face names a generator or editor; else empty. */
	String generationCaveat(final int a, final int b) {
		final String images = IntStream.of(a, b).filter(face -> StatedMarkers.isGeneration(facts(face).metadata())).mapToObj(
			face -> entries.get(face).item.id()).distinct().collect(Collectors.joining(" and of "));
		return images.isEmpty() ? "" : "the picture of " + images +
			" says of itself that it was generated or edited; a likelihood ratio assumes a photograph";
	}

	/** Whether a face can be compared. */
	public Suitability suitability(final int face) {
		return entries.get(face).face.assessment().suitability();
	}

	/** How many faces of the same photograph count. */
	int inPhotograph(final int face) {
		return entries.get(face).photo.faces().size();
	}

	/** The folder of a face's photograph, as the record shows its path; empty where there is none. */
	String folder(final int face) {
		final String path = entries.get(face).item.path();
		return path.substring(0, Math.max(0, path.lastIndexOf('/')));
	}

	double interocular(final int face) {
		return entries.get(face).face.quality().interocular();
	}

	/** Why a pair gets no likelihood ratio whatever its scores are, "no likelihood ratio: ..."; empty if nothing does. */
	String noLrReason(final int a, final int b) {
		if (entries.get(a).item.equals(entries.get(b).item)) return CalibrationInUse.NO_LR + "both faces are in one photograph";
		return NoLrReason.of(facts(a), facts(b).sha256(), facts(b).picture(), suitability(a), suitability(b));
	}

	/** Whether an examiner corrected a face of a photograph. */
	boolean areCorrected() {
		return results.stream().anyMatch(r -> r.asDetected().differs());
	}

	/** The faces that would count without corrections. */
	Faces asDetected() {
		return new Faces(items, results.stream().map(PhotoResult::withoutCorrections).toList());
	}

	/** Which of other faces are not among these with the same id in the same place, by their places. */
	Set<Integer> without(final Faces others) {
		final Set<Object> here = entries.stream().map(Entry::identity).collect(Collectors.toSet());
		return IntStream.range(0, others.count()).filter(i -> !here.contains(others.entries.get(i).identity())).boxed()
			.collect(Collectors.toSet());
	}

	/** The unit vectors of all faces by one recogniser of the method. */
	public float[][] vectors(final int recogniser) {
		return Embedding.vectors(entries.stream().map(e -> e.face.embeddings().get(recogniser)).toList());
	}

	/** Where the photograph lies that has an id. */
	public Path file(final String image) {
		return items.stream().filter(item -> item.id().equals(image)).findFirst().orElseThrow().file();
	}

	/** The files, in the order of the results. */
	List<Item> items() {
		return items;
	}

	/** What was found out about each photograph. */
	public List<PhotoResult> results() {
		return results;
	}

	/** Writes embeddings.csv. */
	void writeEmbeddings(final Path record, final Method method) throws IOException {
		final List<String> recognisers = method.recognisers().stream().map(Method.Member::model).toList();
		EmbeddingsTable.write(record, ids(), recognisers, IntStream.range(0, recognisers.size()).mapToObj(this::vectors)
			.toList());
	}

	/** Writes corrections.csv; gives how many faces were corrected. */
	int writeCorrections(final Path record, final Corrections corrections) throws IOException {
		final List<AppliedCorrection> applied = new ArrayList<>();
		for (int i = 0; i < items.size(); i++)
			applied.addAll(new CorrectedFaces(results.get(i).asDetected().found(), corrections.of(results.get(i).facts()
				.sha256())).applied(items.get(i)));
		CorrectionsTable.writeApplied(record, applied);
		return applied.size();
	}

	/** Writes images.csv, metadata.csv and faces.csv. */
	void write(final Path record) throws IOException {
		ImagesTable.write(record, items, results);
		MetadataTable.write(record, items, results);
		FacesTable.write(record, items, results);
	}
}
