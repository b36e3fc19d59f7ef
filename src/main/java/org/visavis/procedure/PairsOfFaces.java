package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visavis.compare.FacePairs;
import org.visavis.compare.PairScore;
import org.visavis.compare.Recognised;
import org.visavis.record.PairsTable;

/** Lists pairs of faces in pairs.csv: all of them, or of too many the closest of each face. */
final class PairsOfFaces {

	private static final long LISTED = 500_000;
	private static final int CLOSEST = 10;

	private final Method method;
	private final Faces faces;
	private final List<String> ids;

	PairsOfFaces(final Method method, final Faces faces) {
		this.method = method;
		this.faces = faces;
		this.ids = faces.ids();
	}

	/** Every face with every later one. */
	Map<String, Object> writeAll(final Path record) throws IOException {
		return write(record, FacePairs.ofAll(recognised()));
	}

	/** Each of the first {@code questioned} faces with each of the others. */
	Map<String, Object> writeQuestioned(final Path record, final int questioned) throws IOException {
		return write(record, FacePairs.ofQuestioned(recognised(), questioned));
	}

	/** Writes pairs.csv and says for the manifest what is listed. */
	private Map<String, Object> write(final Path record, final FacePairs pairs) throws IOException {
		final boolean all = pairs.count() <= LISTED;
		final Stream<PairScore> listed = all ? pairs.all() : pairs.closest(CLOSEST, Threads.count());
		PairsTable.write(record, method.recognisers().stream().map(Method.Member::model).toList(), listed, this::remarks);
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

	private PairsTable.Remarks remarks(final PairScore pair) {
		return new PairsTable.Remarks(ids.get(pair.a()), ids.get(pair.b()), faces.shareAnImage(pair.a(), pair.b()),
			noLrReason(pair));
	}

	private String noLrReason(final PairScore pair) {
		final String unsuitable = IntStream.of(pair.a(), pair.b()).filter(faces::isUnsuitable).mapToObj(ids::get).collect(
			Collectors.joining(" and "));
		return unsuitable.isEmpty() ? "no calibration" : "unsuitable for comparison: " + unsuitable;
	}
}
