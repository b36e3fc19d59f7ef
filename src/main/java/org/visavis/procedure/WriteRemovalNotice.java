package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visavis.UserError;
import org.visavis.notice.Draft;
import org.visavis.notice.Minors;
import org.visavis.notice.NoticeFile;
import org.visavis.notice.NoticeForm;
import org.visavis.notice.NoticeLog;
import org.visavis.notice.RemovalNotice;
import org.visavis.page.OwnTemplates;
import org.visavis.request.Procedure;
import org.visavis.run.Outcome;
import org.visavis.seal.SealedRecord;

/** {@code Write Removal Notice...}: adds the draft of a notice to a platform to a record. */
public final class WriteRemovalNotice {

	private static final String NAME = "[A-Za-z0-9_-]{1,60}";

	private WriteRemovalNotice() {}

	/**
	 * What a notice is written with.
	 *
	 * @param form for which law
	 * @param name of its folder; empty for the form and the next number
	 * @param templates a folder with a laboratory's own; empty for the program's
	 * @param photographs where they lie now, for their hashes; empty for where they lay
	 */
	public record Writing(NoticeForm form, String name, String templates, String photographs) {}

	/**
	 * Adds notice.html, notice.pdf, hashes.txt and a copy of the facts in {@code notices/NAME/}.
	 *
	 * @param record the folder of a complete record with images.csv
	 * @param noticeFile the path of a notice file
	 * @param examiner who writes it, as the person says; empty if not stated
	 * @throws org.visavis.FailedCheck if somebody shown may be a minor: the record stays as it is, no photograph is read
	 */
	public static Outcome run(final String record, final String noticeFile, final Writing writing, final String examiner) {
		final Path file = Procedure.path("notice_file", noticeFile), folder = Procedure.path("record", record);
		final NoticeFile facts = NoticeFile.read(file);
		Minors.stop(facts, folder);
		final SealedRecord sealed = SealedRecord.open(folder);
		Minors.stop(sealed);
		try {
			return write(sealed, name(sealed, writing), file, facts, writing, examiner);
		}
		catch (final IOException e) {
			throw new UserError("The notice on " + sealed.path() + " cannot be written: " + e.getMessage() + ".", e);
		}
	}

	private static Outcome write(final SealedRecord record, final String name, final Path file, final NoticeFile facts,
		final Writing writing, final String examiner) throws IOException
	{
		final OwnTemplates templates = writing.templates().isBlank() ? OwnTemplates.NONE : OwnTemplates.read(Procedure.path(
			"templates", writing.templates()), RemovalNotice.TEMPLATES);
		final Draft draft = new Draft(name, writing.form(), facts, templates, writing.photographs(), Instant.now().truncatedTo(
			ChronoUnit.SECONDS));
		try (RemovalNotice notice = new RemovalNotice(record, draft)) {
			record.add(examiner, NoticeLog.WRITTEN, NoticeLog.of(draft), notice.files(Files.readAllBytes(file)));
			return new Outcome(record.path(), Stream.concat(notice.leftOut().stream(), Stream.of(
				"Draft of a notice, for a lawyer to check: " + record.path().resolve(RemovalNotice.folder(name) + "notice.pdf") + (draft
					.missing().isEmpty() ? "" : "; missing: " + String.join("; ", draft.missing())))).collect(Collectors.joining(" ")));
		}
	}

	private static String name(final SealedRecord record, final Writing writing) {
		if (writing.name().isEmpty()) return IntStream.iterate(1, i -> i + 1).mapToObj(i -> writing.form() + "-" + i).filter(
			name -> !isTaken(record, name)).findFirst().orElseThrow();
		if (!writing.name().matches(NAME)) throw new UserError("name is '" + writing.name() +
			"'; expected at most 60 letters from A to Z, digits, '-' and '_'.");
		if (isTaken(record, writing.name())) throw new UserError("name is '" + writing.name() + "', and " + record.path() +
			" has such a notice, which may have been sent; expected another name.");
		return writing.name();
	}

	private static boolean isTaken(final SealedRecord record, final String name) {
		return Files.exists(record.path().resolve(RemovalNotice.folder(name)));
	}
}
