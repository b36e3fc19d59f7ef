package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.detect.Face;
import org.visavis.embed.Embedding;
import org.visavis.image.Photo;
import org.visavis.image.PhotoFacts;
import org.visavis.image.PhotoReader;
import org.visavis.record.Item;
import org.visavis.record.PhotoResult;
import org.visavis.report.MarkedFace;
import org.visavis.report.OverlayPicture;

/** Works off photographs in one thread: reads them, finds, draws and embeds their faces. */
final class PhotoWorker implements AutoCloseable {

	/** So many gather before they are finished. */
	private static final long PIXELS = 20_000_000;

	private final PhotoReader reader = new PhotoReader();
	private final Engine.Worker engine;
	private final FaceBatch batch;
	private final Settings settings;
	private final Path record;
	private final Optional<Copies> copies;
	private final List<PhotoDraft> drafts = new ArrayList<>();

	PhotoWorker(final Engine engine, final Procedure procedure, final Path record) {
		this.engine = engine.worker();
		this.batch = this.engine.batch();
		this.settings = procedure.settings();
		this.record = record;
		this.copies = procedure.copiesSeed().stream().mapToObj(seed -> new Copies(this.engine, seed)).findFirst();
	}

	/**
	 * Reads a photograph and finds its faces.
	 *
	 * @return whether enough has gathered to be finished: a killed run loses what is not
	 */
	boolean take(final Item item) throws IOException {
		drafts.add(draft(item));
		final long pixels = drafts.stream().mapToLong(d -> (long) d.facts.width() * d.facts.height()).sum();
		return pixels >= PIXELS || batch.isFull();
	}

	/** Everything about the photographs taken since the last call; one that cannot be used has a problem and no faces. */
	List<PhotoResult> finish() {
		final Iterator<List<Embedding>> embeddings = batch.take().iterator();
		final List<PhotoResult> results = drafts.stream().map(draft -> draft.with(embeddings)).toList();
		drafts.clear();
		return results;
	}

	/** Where the overlay of a photograph is written. */
	static Path overlay(final Path record, final Item item) {
		return record.resolve("overlays").resolve(item.id() + ".png");
	}

	@Override
	public void close() {
		engine.close();
	}

	/** A photograph whose faces are not yet embedded. */
	private record PhotoDraft(PhotoFacts facts, int found, String problem, List<Engine.Draft> faces,
		List<Copies.Draft> copies)
	{

		/** A photograph in which no face counts. */
		static PhotoDraft without(final PhotoFacts facts, final int found, final String problem) {
			return new PhotoDraft(facts, found, problem, List.of(), List.of());
		}

		PhotoDraft with(final List<Copies.Draft> copiesOfIt) {
			return new PhotoDraft(facts, found, problem, faces, copiesOfIt);
		}

		PhotoResult with(final Iterator<List<Embedding>> embeddings) {
			return new PhotoResult(facts, found, problem, faces.stream().map(face -> face.with(embeddings.next())).toList(),
				copies.stream().map(copy -> copy.with(embeddings)).toList());
		}
	}

	private PhotoDraft draft(final Item item) throws IOException {
		final Photo photo = reader.read(item.file());
		final PhotoFacts facts = photo.facts();
		if (photo.pixels().isEmpty()) return PhotoDraft.without(facts, 0, facts.problem());
		final ArrayImg<ARGBType, IntArray> pixels = photo.pixels().get();
		final PhotoDraft draft = search(item, facts, pixels);
		draft.faces.forEach(face -> batch.add(pixels, face.face()));
		final PhotoDraft whole = copies.isEmpty() || draft.faces.isEmpty() ? draft : draft.with(copies.get().add(pixels, facts
			.sha256(), draft.faces.get(0), batch));
		reader.giveBack(photo);
		return whole;
	}

	private PhotoDraft search(final Item item, final PhotoFacts facts, final ArrayImg<ARGBType, IntArray> pixels)
		throws IOException
	{
		try {
			final List<Face> found = engine.find(pixels);
			final List<Engine.Draft> faces = engine.choose(pixels, found);
			if (settings.overlays()) draw(item, pixels, faces);
			return new PhotoDraft(facts, found.size(), problem(found.size(), faces.size()), faces, List.of());
		}
		catch (final OutOfMemoryError e) {
			return PhotoDraft.without(facts, 0, "not enough memory to search " + facts.width() + " x " + facts.height() +
				" pixels");
		}
	}

	private void draw(final Item item, final ArrayImg<ARGBType, IntArray> pixels, final List<Engine.Draft> faces)
		throws IOException
	{
		OverlayPicture.write(pixels, faces.stream().map(f -> new MarkedFace(f.number(), f.face(), f.assessment()
			.suitability())).toList(), overlay(record, item));
	}

	private String problem(final int found, final int chosen) {
		if (chosen > 0) return "";
		return found == 0 ? "no face found" : found + " faces found; face=" + settings.face() +
			" takes photographs with one";
	}
}
