package org.visavis.enrol;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visavis.compare.FacePairs;
import org.visavis.compare.PairScore;
import org.visavis.compare.Recognised;
import org.visavis.quality.Suitability;
import org.visavis.request.CalibrationInUse;
import org.visavis.request.CasePersons;
import org.visavis.request.Method;
import org.visavis.run.Faces;
import org.visavis.run.NoLrReason;
import org.visavis.run.PairEvidence;
import org.visavis.search.Hit;
import org.visavis.search.Hits;
import org.visavis.table.HitsTable;
import org.visavis.table.Item;
import org.visavis.table.PairsTable;

/** What was found, as hits.csv has it. */
final class HitRows {

	private static final String OUTSIDE = "outside the strata, so not looked at again";

	private final Method method;
	private final CalibrationInUse calibration;
	private final CasePersons persons;
	private final PairEvidence evidence;
	private final Faces questioned;
	private final List<Recognised> recognised;
	private final List<String> ids;

	/**
	 * @param compared how many pairs were compared in all
	 * @param recognised the questioned faces
	 */
	HitRows(final Method method, final CalibrationInUse calibration, final CasePersons persons, final long compared,
		final Faces questioned, final List<Recognised> recognised)
	{
		this.method = method;
		this.calibration = calibration;
		this.persons = persons;
		this.questioned = questioned;
		this.recognised = recognised;
		evidence = new PairEvidence(method, calibration, compared);
		ids = questioned.ids();
	}

	/**
	 * Writes hits.csv.
	 *
	 * @param candidates the photographs of the record among those found, by their SHA-256
	 * @param faces of the record
	 */
	void write(final Path record, final List<Hits> hits, final FoundFaces found, final Map<String, Item> candidates, final Faces faces)
		throws IOException
	{
		final Set<String> there = new HashSet<>(faces.ids());
		HitsTable.write(record, method.recognisers().stream().map(Method.Member::model).toList(), IntStream.range(0, hits.size()).boxed().flatMap(
			q -> Stream.of(rows(q, HitsTable.COMPARABLE, hits.get(q).comparable(), found, candidates, there), rows(q, HitsTable.OUTSIDE, hits
				.get(q).outside(), found, candidates, there))).flatMap(rows -> rows));
	}

	private Stream<HitsTable.Row> rows(final int query, final String list, final List<Hit> hits, final FoundFaces found,
		final Map<String, Item> candidates, final Set<String> there)
	{
		return IntStream.range(0, hits.size()).mapToObj(i -> {
			final FoundFaces.Face face = found.face(hits.get(i).row());
			final Optional<Item> photograph = Optional.ofNullable(candidates.get(face.sha256()));
			final String id = photograph.map(item -> item.faceId(face.number())).filter(there::contains).orElse("");
			return row(query, face, id, face.at(list, i + 1, id.isEmpty() ? reason(list, face, photograph) : ""));
		});
	}

	private static String reason(final String list, final FoundFaces.Face face, final Optional<Item> photograph) {
		if (photograph.isPresent()) return "the photograph shows no such face in this record";
		return list.equals(HitsTable.OUTSIDE) ? OUTSIDE : face.absence();
	}

	private HitsTable.Row row(final int query, final FoundFaces.Face face, final String id, final HitsTable.Place place) {
		final PairScore pair = score(query, face);
		final Suitability a = questioned.suitability(query), b = Suitability.of(face.cells().get("suitability"));
		final PairEvidence.Said said = evidence.of(pair, a, b, NoLrReason.of(questioned.facts(query), face.sha256(), face.picture(), a, b));
		return new HitsTable.Row(place, pair, new PairsTable.Remarks(ids.get(query), id, questioned.facts(query).picture().equals(face
			.picture()), said.evidence(), said.chance(), persons.noExclusion(), calibration.caveat(), ""));
	}

	/** As pairs.csv has it. */
	private PairScore score(final int query, final FoundFaces.Face face) {
		return FacePairs.ofAll(IntStream.range(0, recognised.size()).mapToObj(r -> new Recognised(new float[][] { recognised.get(r).vectors()[query],
			face.vectors().get(r) }, recognised.get(r).meanCosine(), recognised.get(r).sdCosine())).toList()).all().findFirst().orElseThrow();
	}
}
