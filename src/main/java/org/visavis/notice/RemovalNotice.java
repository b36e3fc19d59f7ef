package org.visavis.notice;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.visavis.file.Sha256;
import org.visavis.file.WholeFile;
import org.visavis.page.OwnTemplates;
import org.visavis.record.Sha256Sums;
import org.visavis.request.Version;
import org.visavis.seal.SealedRecord;

/** One notice about depictions of a record: its pages, its list of hashes, and what is missing in it. */
public final class RemovalNotice implements Closeable {

	/** The templates that a laboratory can have its own of. */
	public static final List<String> TEMPLATES = Arrays.stream(NoticeForm.values()).map(NoticeForm::template).toList();
	private static final String HASHES = "hashes.txt";
	private static final String ABOUT = "Hashes of the depictions that the notice names, one a line, of adults only. Files with the " +
		"same bytes have the same SHA-256 and MD5; PDQ, where there is one, is near that of resized copies.";

	private final String name;
	private final NoticeForm form;
	private final NoticeFile facts;
	private final OwnTemplates templates;
	private final Clock clock;
	private final Hashes hashes;
	private final NoticePage page;

	/**
	 * Fills in a notice; nothing is written yet.
	 *
	 * @param name of its folder in the record
	 * @param photographs where the photographs lie now, for their hashes alone; empty for where they lay
	 * @param made when it is written
	 */
	public RemovalNotice(final SealedRecord record, final String name, final NoticeForm form, final NoticeFile facts,
		final OwnTemplates templates, final String photographs, final Instant made) throws IOException
	{
		this.name = name;
		this.form = form;
		this.facts = facts;
		this.templates = templates;
		clock = Clock.of(facts, form);
		hashes = Hashes.of(record, Depictions.of(record, facts), photographs);
		page = new NoticePage(templates, form.template(), values(record, made), made);
	}

	/** What nobody stated of what the form asks for, by labels; empty if every part is there. */
	public List<String> missing() {
		return form.parts().stream().flatMap(part -> part.missing(facts).stream()).distinct().toList();
	}

	/** What the history says of it. */
	public Map<String, String> content() {
		return NoticeLog.written(name, form, templates.sha256(form.template()), missing(), clock);
	}

	/** What fills each of its files, by its path in the record. */
	public Map<String, WholeFile.Filler> files(final byte[] noticeFile) {
		final Map<String, WholeFile.Filler> files = new LinkedHashMap<>();
		page.files().forEach((file, filler) -> files.put(folder(name) + file, filler));
		files.put(folder(name) + HASHES, file -> Files.write(file, hashes.text(ABOUT).getBytes(StandardCharsets.UTF_8)));
		files.put(folder(name) + NoticeFile.NAME, file -> Files.write(file, noticeFile));
		return files;
	}

	/** Where the files of a notice lie in a record, ending in "/". */
	public static String folder(final String name) {
		return "notices/" + name + "/";
	}

	/** Lets go of the fonts. */
	@Override
	public void close() throws IOException {
		page.close();
	}

	private Map<String, Object> values(final SealedRecord record, final Instant made) throws IOException {
		final Map<String, Object> values = new HashMap<>();
		values.put("fact", Arrays.stream(NoticeFact.values()).collect(Collectors.toMap(NoticeFact::key, facts::get)));
		values.put("label", Arrays.stream(NoticeFact.values()).collect(Collectors.toMap(NoticeFact::key, NoticeFact::label)));
		values.put("parts", form.parts().stream().map(part -> part.values(facts)).toList());
		values.put("missing", missing());
		values.put("sources", Sources.of(form).stream().map(Source::values).toList());
		values.put("clock", clock.values());
		values.put("hashes", hashes.values());
		values.put("name", name);
		values.put("software", Version.NAME_AND_NUMBER);
		values.put("made", made.toString());
		values.put("sumsSha256", Sha256.of(Files.readAllBytes(record.path().resolve(Sha256Sums.NAME))));
		return values;
	}
}
