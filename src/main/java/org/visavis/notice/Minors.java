package org.visavis.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.visavis.FailedCheck;
import org.visavis.page.HtmlTemplate;
import org.visavis.request.Adults;
import org.visavis.seal.SealedRecord;

/** Where a person who is shown may be a minor there is no notice, only a page that says whom to turn to. */
public final class Minors {

	/** What the page is called, which lies beside the record and says nothing of it. */
	public static final String PAGE = "whom-to-turn-to.html";

	/** Whom to turn to, in a sentence. */
	public static final String WHOM = "Do not copy or send the pictures; turn to takeitdown.ncmec.org, in the United Kingdom to Report Remove at " +
		"childline.org.uk, or to the police";

	private Minors() {}

	/**
	 * Lets go on only what states that everybody shown was an adult. Reads no photograph and writes nothing into the record.
	 *
	 * @param record its folder, beside which the page is put
	 * @throws FailedCheck if {@code adults} of the notice file is not "yes"
	 */
	public static void stop(final NoticeFile facts, final Path record) {
		if (facts.adults() != Adults.YES) throw stopped(record, "adults is '" + facts.adults() + "' in the notice file");
	}

	/**
	 * Likewise what the record itself says.
	 *
	 * @throws FailedCheck if the record was made with {@code adults=no}
	 */
	public static void stop(final SealedRecord record) {
		if (Adults.NO.toString().equals(record.manifest().settings().get("adults"))) throw stopped(record.path(),
			"the record was made with adults=no");
	}

	private static FailedCheck stopped(final Path record, final String why) {
		return new FailedCheck("No notice is written and no picture is read, since " + why + " and somebody shown may be a minor. " +
			WHOM + page(record.resolveSibling(PAGE)));
	}

	private static String page(final Path page) {
		try {
			if (!Files.exists(page)) HtmlTemplate.write("whom-to-turn-to.ftlh", Map.of(), page);
			return ": " + page;
		}
		catch (final IOException e) {
			return ".";
		}
	}
}
