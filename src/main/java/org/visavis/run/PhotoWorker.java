package org.visavis.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.correct.CorrectedFaces;
import org.visavis.correct.NumberedFace;
import org.visavis.detect.Face;
import org.visavis.embed.Embedding;
import org.visavis.fingerprint.PictureHashes;
import org.visavis.image.Photo;
import org.visavis.image.PhotoFacts;
import org.visavis.image.PhotoReader;
import org.visavis.picture.MarkedFace;
import org.visavis.picture.OverlayPicture;
import org.visavis.request.CopyPlan;
import org.visavis.request.Corrections;
import org.visavis.request.Procedure;
import org.visavis.request.Settings;
import org.visavis.table.AsDetected;
import org.visavis.table.FaceGeometry;
import org.visavis.table.Item;
import org.visavis.table.PhotoResult;

/** Works off photographs in one thread: reads them, finds, draws and embeds their faces. */
public final class PhotoWorker implements PhotoWork {

	/** So many gather before they are finished. */
	private static final long PIXELS = 20_000_000;

	private final PhotoReader reader;
	private final boolean alone;
	private final Engine.Worker engine;
	private final FaceBatch batch;
	private final Settings settings;
	private final Corrections corrections;
	private final Path record;
	private final Optional<Copies> copies;
	private final List<PhotoDraft> drafts = new ArrayList<>();
	/** Of the same photographs, of their pictures, where the run is for them too. */
	private final List<PictureHashes> hashes = new ArrayList<>();
	private final boolean isTracing;

	/**
	 * @param alone whether all memory is this worker's: only then a photograph is too large, else the error is thrown
	 * @param isTracing whether pictures are hashed too
	 */
	PhotoWorker(final Engine engine, final Settings settings, final Corrections corrections, final Path record,
		final Optional<CopyPlan> plan, final boolean alone, final boolean isTracing)
	{
		this.alone = alone;
		this.reader = alone ? new PhotoReader() : PhotoReader.besideOthers();
		this.engine = engine.worker();
		this.batch = this.engine.batch();
		this.settings = settings;
		this.isTracing = isTracing;
		this.corrections = corrections;
		this.record = record;
		this.copies = plan.map(made -> new Copies(this.engine, made));
	}

	/**
	 * Reads a photograph and finds its faces.
	 *
	 * @return whether enough has gathered to be finished: a killed run loses what is not
	 */
	@Override
	public boolean take(final Item item) throws IOException {
		drafts.add(draft(item));
		final long pixels = drafts.stream().mapToLong(d -> (long) d.facts.width() * d.facts.height()).sum();
		return pixels >= PIXELS || batch.isFull();
	}

	/** Everything about the photographs taken since the last call; one that cannot be used has a problem and no faces. */
	@Override
	public List<PhotoResult> finish() {
		final Iterator<List<Embedding>> embeddings = batch.take().iterator();
		final List<PhotoResult> results = new ArrayList<>();
		for (int i = 0; i < drafts.size(); i++) results.add(drafts.get(i).with(embeddings).with(hashes.get(i)));
		drafts.clear();
		hashes.clear();
		return results;
	}

	/** Where the overlay of a photograph is written. */
	public static Path overlay(final Path record, final Item item) {
		return record.resolve("overlays").resolve(item.id() + ".png");
	}

	@Override
	public void close() {
		engine.close();
	}

	/** A photograph whose faces are not yet embedded. */
	private record PhotoDraft(PhotoFacts facts, int found, String problem, List<Engine.Draft> faces,
		List<Copies.Draft> copies, Optional<Uncorrected> uncorrected)
	{

		/** All faces as detected, and those of them that would count. */
		private record Uncorrected(List<Face> found, List<Engine.Draft> faces) {

			AsDetected with(final Iterator<List<Embedding>> embeddings) {
				return new AsDetected(true, found, faces.stream().map(face -> face.with(embeddings.next())).toList());
			}
		}

		PhotoDraft(final PhotoFacts facts, final int found, final String problem, final List<Engine.Draft> faces) {
			this(facts, found, problem, faces, List.of(), Optional.empty());
		}

		PhotoDraft with(final List<Copies.Draft> copiesOfIt) {
			return new PhotoDraft(facts, found, problem, faces, copiesOfIt, uncorrected);
		}

		PhotoDraft with(final List<Face> detected, final List<Engine.Draft> counting) {
			return new PhotoDraft(facts, found, problem, faces, copies, Optional.of(new Uncorrected(detected, counting)));
		}

		/** Takes embeddings in the order in which the faces were added to the batch. */
		PhotoResult with(final Iterator<List<Embedding>> embeddings) {
			return new PhotoResult(facts, found, problem, faces.stream().map(face -> face.with(embeddings.next())).toList(),
				copies.stream().map(copy -> copy.with(embeddings)).toList(), uncorrected.map(u -> u.with(embeddings)).orElse(
					AsDetected.SAME));
		}
	}

	private PhotoDraft draft(final Item item) throws IOException {
		final Photo photo = reader.read(item.file(), item.name());
		final PhotoFacts facts = photo.facts();
		hashes.add(hashes(item, photo));
		if (photo.pixels().isEmpty()) return unusable(facts, facts.problem());
		final ArrayImg<ARGBType, IntArray> pixels = photo.pixels().get();
		final PhotoDraft draft = search(item, photo, pixels);
		draft.faces.forEach(face -> batch.add(pixels, face.face()));
		final PhotoDraft whole = copies.isEmpty() || draft.faces.isEmpty() ? draft : draft.with(copies.get().add(item, pixels,
			facts, draft.faces.get(0), batch));
		draft.uncorrected.ifPresent(u -> u.faces.forEach(face -> batch.add(pixels, face.face())));
		reader.giveBack(photo);
		return whole;
	}

	private PictureHashes hashes(final Item item, final Photo photo) {
		if (!isTracing || photo.pixels().isEmpty()) return PictureHashes.NONE;
		return PictureHashes.of("", photo.pixels().get().update(null).getCurrentStorageArray(), photo.facts().width(), photo.facts().height(), item
			.id().startsWith(Procedure.idPrefix("questioned")));
	}

	private PhotoDraft search(final Item item, final Photo photo, final ArrayImg<ARGBType, IntArray> pixels)
		throws IOException
	{
		final PhotoFacts facts = photo.facts();
		try {
			final List<Corrections.Line> lines = corrections.of(facts.sha256());
			final List<Face> found = lines.isEmpty() ? engine.findCounting(pixels) : engine.find(pixels);
			final List<NumberedFace> faces = new CorrectedFaces(found, lines).in(facts.width(), facts.height());
			final List<Engine.Draft> counting = choose(photo, pixels, faces);
			if (settings.overlays()) draw(item, pixels, counting);
			final PhotoDraft draft = new PhotoDraft(facts, faces.size(), problem(found.size(), faces.size(), counting.size()),
				counting);
			return lines.isEmpty() ? draft : draft.with(found, choose(photo, pixels, NumberedFace.all(found)));
		}
		catch (final OutOfMemoryError e) {
			if (!alone) throw e;
			return unusable(facts, "not enough memory to search " + facts.width() + " x " + facts.height() + " pixels");
		}
	}

	private List<Engine.Draft> choose(final Photo photo, final ArrayImg<ARGBType, IntArray> pixels,
		final List<NumberedFace> faces)
	{
		return engine.choose(pixels, faces).stream().map(face -> face.in(photo.facts().limitation())).toList();
	}

	private PhotoDraft unusable(final PhotoFacts facts, final String problem) {
		corrections.refuseWhere(facts.sha256(), problem);
		return new PhotoDraft(facts, 0, problem, List.of());
	}

	private void draw(final Item item, final ArrayImg<ARGBType, IntArray> pixels, final List<Engine.Draft> faces)
		throws IOException
	{
		OverlayPicture.write(pixels, faces.stream().map(f -> new MarkedFace(f.number(), FaceGeometry.asWritten(f.face()), f
			.assessment().suitability())).toList(), overlay(record, item));
	}

	private String problem(final int found, final int faces, final int chosen) {
		if (chosen > 0) return "";
		if (faces == 0) return PhotoResult.NO_FACE + (found == 0 ? "found" : "left: an examiner rejected all that were found");
		return faces + " faces found; face=" + settings.face() + " takes photographs with one";
	}
}
