package org.visavis.installation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.visavis.Progress;
import org.visavis.TemporaryFolder;
import org.visavis.UserError;
import org.visavis.request.Procedure;
import org.visavis.request.RecordKind;
import org.visavis.request.Version;
import org.visavis.run.Outcome;
import org.visavis.run.RecordMaker;
import org.visavis.table.Check.Kind;
import org.visavis.table.Check;

/** Makes all checks of an installation, one part after another; a part that cannot be made has failed, the others go on. */
public final class InstallationRun {

	private static final String SAMPLES = "samples/london";

	private final ClassLoader installation;
	private final TemporaryFolder folder;
	private final RecordMaker maker;
	private final Progress progress;
	private final List<Check> checks = new ArrayList<>();

	private InstallationRun(final ClassLoader installation, final TemporaryFolder folder, final RecordMaker maker,
		final Progress progress)
	{
		this.installation = installation;
		this.folder = folder;
		this.maker = maker;
		this.progress = progress;
	}

	/** Some checks. */
	private interface Part {

		List<Check> make() throws IOException;
	}

	/**
	 * All checks in the order of a record.
	 *
	 * @param installation where the shipped files and the libraries are looked for
	 * @param maker what makes records of the sample photographs
	 */
	public static List<Check> of(final ClassLoader installation, final RecordMaker maker, final Progress progress)
		throws IOException
	{
		try (TemporaryFolder folder = TemporaryFolder.create()) {
			final InstallationRun run = new InstallationRun(installation, folder, maker, progress);
			run.add(Kind.FILE, "list of files", () -> FileChecks.of(installation));
			run.add(Kind.LIBRARY, "list of libraries", () -> LibraryChecks.of(installation, Version.HOST_SHIPS));
			run.add(Kind.FILE, TestVectors.FOLDER + "vectors.json", run::numbers);
			return run.checks.stream().sorted(Comparator.comparing(Check::kind)).toList();
		}
	}

	/** Everything that is calculated; gives no checks beyond those that its parts add. */
	private List<Check> numbers() throws IOException {
		final TestVectors vectors = TestVectors.read(installation);
		Unpacked.copy(installation, vectors.pictures().stream().map(TestVectors.Picture::resource).toList(), folder);
		final Path samples = folder.path(SAMPLES);
		add(Kind.DECODE, "pictures", () -> PictureChecks.of(vectors, folder.path("")));
		for (final TestVectors.OfMethod method : vectors.methods())
			add(Kind.DETECT, method.method(), () -> FaceChecks.of(vectors, method, record(RecordKind.FACES, method)));
		for (final TestVectors.OfMethod method : vectors.methods())
			for (final String recogniser : method.recognisers())
				add(Kind.EMBED, method.method() + " " + recogniser, () -> EmbeddingChecks.of(vectors, method, recogniser,
					samples));
		for (final TestVectors.OfMethod method : vectors.methods())
			add(Kind.DISTANCE, method.method(), () -> PairChecks.of(vectors, method, record(RecordKind.MATRIX, method)));
		return List.of();
	}

	private Outcome record(final RecordKind kind, final TestVectors.OfMethod method) {
		return maker.make(Procedure.of(kind.command(), method.settings(), kind.inputs().get(0), folder.path(SAMPLES).toString()),
			folder.path(kind + "-" + method.method()).toString(), progress);
	}

	private void add(final Kind kind, final String item, final Part part) {
		if (progress.isCancelled()) throw new CancellationException("Cancelled: the installation is not validated.");
		try {
			checks.addAll(part.make());
		}
		catch (final CancellationException e) {
			throw e;
		}
		catch (final IOException | RuntimeException | LinkageError e) {
			// a broken installation may throw anything
			checks.add(Check.impossible(kind, item, e instanceof UserError ? e.getMessage() : e.toString()));
		}
	}
}
