package org.visavis.cases;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.visavis.examination.Examinations;
import org.visavis.notice.RemovalNotice;
import org.visavis.seal.SealedRecord;

/** Which steps of a case are done, as its folder shows. */
public final class CaseProgress {

	private CaseProgress() {}

	/** Reads the folder. */
	public static Set<CaseStep> done(final CaseFolder folder) {
		final Set<CaseStep> done = EnumSet.noneOf(CaseStep.class);
		if (!folder.facts().lines().isEmpty()) done.add(CaseStep.FACTS);
		if (!folder.list(CaseFolder.KNOWN).isEmpty() && !folder.list(CaseFolder.QUESTIONED).isEmpty()) done.add(
			CaseStep.PHOTOGRAPHS);
		if (!folder.list(CaseFolder.HOW).isEmpty()) done.add(CaseStep.HOW);
		if (Arrays.stream(OriginSearch.values()).anyMatch(search -> folder.records(search).isComplete())) done.add(CaseStep.ORIGINS);
		if (folder.completeRecords().stream().anyMatch(record -> Files.isDirectory(record.resolve(RemovalNotice.FOLDER)))) done.add(
			CaseStep.REMOVAL);
		if (folder.isComplete()) add(done, SealedRecord.open(folder.record()));
		return done;
	}

	private static void add(final Set<CaseStep> done, final SealedRecord record) {
		done.add(CaseStep.RUN);
		if (!Examinations.of(record).pairs().isEmpty()) done.add(CaseStep.EXAMINE);
		if (record.has("pairs.csv")) done.add(CaseStep.RESULTS);
		if (record.has("report.pdf")) done.add(CaseStep.REPORT);
		if (record.isSigned()) done.add(CaseStep.SEAL);
	}
}
