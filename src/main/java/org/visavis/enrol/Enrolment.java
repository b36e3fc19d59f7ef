package org.visavis.enrol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.gallery.Change;
import org.visavis.gallery.Erased;
import org.visavis.gallery.FileJoin;
import org.visavis.gallery.FileRow;
import org.visavis.gallery.Gallery;
import org.visavis.gallery.GalleryWriter;
import org.visavis.model.ModelLibrary;
import org.visavis.request.Method;
import org.visavis.request.Version;
import org.visavis.run.Outcome;

/** Enrols the photographs of an input, or embeddings, in a gallery; goes on where an interrupted run was. */
public final class Enrolment {

	private final EnrolSettings settings;
	private final Progress progress;
	private final ModelLibrary library = ModelLibrary.ofInstallation();
	private final Method method;
	private final Workforce workforce = Workforce.find();
	private final Tally tally = new Tally();
	private boolean hasVanished;

	private Enrolment(final EnrolSettings settings, final Progress progress) {
		this.settings = settings;
		this.progress = progress;
		method = Method.read(library, settings.photographs().method());
		if (settings.gallery().startsWith(settings.input())) throw new UserError("gallery is " + settings.gallery() + ", which lies in " +
			settings.input() + "; expected a folder outside of what is read.");
	}

	/** Enrols; gives the gallery's folder and what was done in a sentence. */
	public static Outcome run(final EnrolSettings settings, final Progress progress) {
		try {
			return new Enrolment(settings, progress).run();
		}
		catch (final IOException | UncheckedIOException e) {
			throw new UserError("The gallery " + settings.gallery() + " cannot be written: " + e.getMessage() + ".", e);
		}
	}

	private Outcome run() throws IOException {
		final Optional<EmbeddingsInput> embeddings = EmbeddingsInput.of(settings.input(), method);
		hasVanished = Listing.hasVanished(settings.input(), settings.gallery());
		listing(embeddings); // refuses what holds none before there is a gallery
		final boolean isNew = !Gallery.is(settings.gallery());
		try (GalleryWriter writer = GalleryWriter.open(settings.gallery(), GalleryKind.of(library, method, settings.photographs(), settings
			.keepUntil()), settings.pastDate()))
		{
			final Erased erased = writer.gallery().erased();
			final Plan plan = plan(writer, embeddings, erased);
			final String before = isNew ? "" : writer.gallery().manifest().keepUntil();
			final Set<String> revived = embeddings.isPresent() ? embeddings(writer, embeddings.get(), plan, erased) : photographs(writer, plan, erased);
			final String keepUntil = settings.keepUntil().isEmpty() ? writer.gallery().manifest().keepUntil() : settings.keepUntil();
			if (plan.isDone() && keepUntil.equals(writer.gallery().manifest().keepUntil()) && revived.isEmpty()) return outcome(writer.gallery(), before);
			revived.forEach(erased::remove);
			return outcome(writer.commit(new Change(settings.input().toString(), () -> listing(embeddings), erased, revived, keepUntil, settings
				.examiner(), "enrol", content()), progress), before);
		}
	}

	private Iterator<FileRow> listing(final Optional<EmbeddingsInput> embeddings) {
		if (hasVanished) return Collections.emptyIterator();
		return embeddings.map(EmbeddingsInput::listing).orElseGet(() -> workforce.listing(settings.input()));
	}

	/**
	 * What there is to do.
	 *
	 * @param files that the input lists
	 * @param different how many files are not as the gallery's table says
	 * @param unfinished whether an interrupted run left something
	 */
	private record Plan(long files, long different, boolean unfinished) {

		boolean isDone() {
			return different == 0 && !unfinished;
		}
	}

	private Plan plan(final GalleryWriter writer, final Optional<EmbeddingsInput> embeddings, final Erased erased) throws IOException {
		final String root = settings.input().toString();
		long files = 0, different = 0;
		final Skipped skipped = new Skipped(erased);
		try (FileJoin all = writer.files(listing(embeddings))) {
			for (Optional<FileJoin.Joined> file = all.next(); file.isPresent(); file = all.next()) {
				if (file.get().listed().isPresent()) files++;
				else if (file.get().hasVanished(root)) tally.vanished.incrementAndGet();
				if (file.get().differs(root)) different++;
				file.get().unchanged().map(FileRow::sha256).filter(sha256 -> !sha256.isEmpty()).ifPresent(skipped::count);
			}
		}
		final Plan plan = new Plan(files, different, !writer.segments().isEmpty());
		if (plan.isDone() && !settings.again()) skipped.tell(tally);
		return plan;
	}

	/** Gives what was erased and is enrolled again. */
	private Set<String> photographs(final GalleryWriter writer, final Plan plan, final Erased erased) throws IOException {
		if (plan.isDone() && !settings.again()) return Set.of();
		final UnderWay underWay = new UnderWay(writer.segments());
		try (FileJoin files = writer.files(listing(Optional.empty()))) {
			final NewPhotographs photographs = new NewPhotographs(files, writer.hashes(), erased, settings.again(), method.recognisers().size(),
				underWay, plan.files, progress, tally);
			workforce.enrol(photographs, settings.photographs());
			underWay.finish();
			checkCancelled();
			return photographs.revived();
		}
	}

	private Set<String> embeddings(final GalleryWriter writer, final EmbeddingsInput embeddings, final Plan plan, final Erased erased)
		throws IOException
	{
		if (plan.isDone() && !settings.again()) return Set.of();
		embeddings.checkDimensions(library, settings.photographs().acceptLicence());
		final Set<String> revived = embeddings.enrol(writer.segments(), erased, settings.again(), progress, tally);
		checkCancelled();
		return revived;
	}

	private void checkCancelled() {
		if (progress.isCancelled()) throw new CancellationException("Cancelled: " + tally.enrolled +
			" photographs or embeddings of this run are kept; the same line goes on from there.");
	}

	private Map<String, String> content() {
		final Map<String, String> content = new LinkedHashMap<>();
		content.put("software", Version.NAME_AND_NUMBER);
		content.put("input", settings.input().toString());
		content.put("accept_licence", Boolean.toString(settings.photographs().acceptLicence()));
		content.put("keep_until", settings.keepUntil());
		tally.counts().forEach((what, count) -> {
			if (count > 0) content.put(what, count.toString());
		});
		return content;
	}

	/** @param before until when it was kept before; empty for no date */
	private Outcome outcome(final Gallery gallery, final String before) {
		final String now = gallery.manifest().keepUntil();
		return new Outcome(gallery.folder(), tally.words() + (now.equals(before) ? "" : "; it is kept until " + now + (before.isEmpty() ? ""
			: ", no longer until " + before)) + "; the gallery has " + Tally.of(gallery.manifest().images(), "photographs") + " and " + Tally
			.of(gallery.rows(), "faces") + ": " + gallery.folder());
	}
}
