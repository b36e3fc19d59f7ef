package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.visavis.compare.FacePairs;
import org.visavis.compare.PairScore;
import org.visavis.compare.Recognised;
import org.visavis.record.PairsTable;
import org.visavis.record.VerbalScaleTable;
import org.visavis.report.EvidencePage;

/** Lists pairs of faces in pairs.csv, all of them or of too many the closest of each face, and says what they mean. */
final class PairsOfFaces {

	private static final long LISTED = 500_000;
	private static final int CLOSEST = 10;

	private final Method method;
	private final CalibrationInUse calibration;
	private final Faces faces;

	PairsOfFaces(final Method method, final CalibrationInUse calibration, final Faces faces) {
		this.method = method;
		this.calibration = calibration;
		this.faces = faces;
	}

	/** Every face with every later one. */
	Map<String, Object> writeAll(final Path record) throws IOException {
		return write(record, FacePairs.ofAll(recognised()), faces.count() - 1);
	}

	/** Each of the first {@code questioned} faces with each of the others. */
	Map<String, Object> writeQuestioned(final Path record, final int questioned) throws IOException {
		return write(record, FacePairs.ofQuestioned(recognised(), questioned), faces.count() - questioned);
	}

	/**
	 * Writes pairs.csv and what it is read with, and says for the manifest what is listed.
	 *
	 * @param comparisons how many faces each one was compared with
	 */
	private Map<String, Object> write(final Path record, final FacePairs pairs, final int comparisons) throws IOException {
		final boolean all = pairs.count() <= LISTED;
		final Stream<PairScore> listed = all ? pairs.all() : pairs.closest(CLOSEST, Threads.count());
		PairsTable.write(record, method.recognisers().stream().map(Method.Member::model).toList(), listed, new PairRemarks(
			method, calibration, faces, comparisons)::of);
		VerbalScaleTable.write(record);
		EvidencePage.write(record, calibration.calibration(), calibration.noLrReason(), comparisons, pairs
			.count());
		final Map<String, Object> counts = new LinkedHashMap<>();
		counts.put("pairs", pairs.count());
		counts.put("pairs_listed", all ? "all" : "the " + CLOSEST + " closest of each face, by score");
		return counts;
	}

	private List<Recognised> recognised() {
		final List<Recognised> recognised = new ArrayList<>();
		for (int r = 0; r < method.recognisers().size(); r++) {
			final Method.Member member = method.recognisers().get(r);
			recognised.add(new Recognised(faces.vectors(r), member.meanCosine(), member.sdCosine()));
		}
		return recognised;
	}
}
