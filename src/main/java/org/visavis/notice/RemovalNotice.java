package org.visavis.notice;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.visavis.file.Sha256;
import org.visavis.file.WholeFile;
import org.visavis.record.Sha256Sums;
import org.visavis.request.Version;
import org.visavis.seal.SealedRecord;

/** One notice about depictions of a record: its pages, its list of hashes, and what is missing in it. */
public final class RemovalNotice implements Closeable {

	/** The templates that a laboratory can have its own of. */
	public static final List<String> TEMPLATES = Arrays.stream(NoticeForm.values()).map(NoticeForm::template).toList();
	/** Where the notices of a record lie. */
	public static final String FOLDER = "notices";

	private static final String HASHES = "hashes.txt";
	private static final String ABOUT = "Hashes of the depictions that the notice names, one a line, of adults only. Files with the " +
		"same bytes have the same SHA-256 and MD5; PDQ, where there is one, is near that of resized copies.";

	private final Draft draft;
	private final Depictions depictions;
	private final Hashes hashes;
	private final NoticePage page;

	/** Fills in a notice on a record; nothing is written yet. */
	public RemovalNotice(final SealedRecord record, final Draft draft) throws IOException {
		this.draft = draft;
		depictions = Depictions.of(record, draft.facts());
		hashes = Hashes.of(record, depictions, draft.photographs());
		page = new NoticePage(draft.templates(), draft.form().template(), values(record), draft.made());
	}

	/** What fills each of its files, by its path in the record. */
	public Map<String, WholeFile.Filler> files(final byte[] noticeFile) {
		final Map<String, WholeFile.Filler> files = new LinkedHashMap<>();
		page.files().forEach((file, filler) -> files.put(folder(draft.name()) + file, filler));
		files.put(folder(draft.name()) + HASHES, file -> Files.write(file, hashes.text(ABOUT).getBytes(StandardCharsets.UTF_8)));
		files.put(folder(draft.name()) + NoticeFile.NAME, file -> Files.write(file, noticeFile));
		return files;
	}

	/** Which files it leaves out and why, in sentences; empty if none. */
	public List<String> leftOut() {
		return depictions.notes();
	}

	/** Where the files of a notice lie in a record, ending in "/". */
	public static String folder(final String name) {
		return FOLDER + "/" + name + "/";
	}

	/** Lets go of the fonts. */
	@Override
	public void close() throws IOException {
		page.close();
	}

	private Map<String, Object> values(final SealedRecord record) throws IOException {
		final Map<String, Object> values = new HashMap<>(stated(draft.facts()));
		values.put("parts", draft.form().parts().stream().map(part -> part.values(draft.facts())).toList());
		values.put("missing", draft.missing());
		values.put("sources", Sources.of(draft.form()).stream().map(Source::values).toList());
		values.put("clock", draft.clock().values());
		values.put("hashes", hashes.values());
		values.put("name", draft.name());
		values.put("software", Version.NAME_AND_NUMBER);
		values.put("made", draft.made().toString());
		values.put("sumsSha256", Sha256.of(Files.readAllBytes(record.path().resolve(Sha256Sums.NAME))));
		return values;
	}

	private static Map<String, Object> stated(final NoticeFile facts) {
		return Map.of("fact", Arrays.stream(NoticeFact.values()).collect(Collectors.toMap(NoticeFact::key, facts::get)), "label", Arrays
			.stream(NoticeFact.values()).collect(Collectors.toMap(NoticeFact::key, NoticeFact::label)));
	}
}
