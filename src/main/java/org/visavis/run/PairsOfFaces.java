package org.visavis.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.visavis.compare.FacePairs;
import org.visavis.compare.PairScore;
import org.visavis.compare.Recognised;
import org.visavis.file.WholeFile;
import org.visavis.report.EvidencePage;
import org.visavis.request.CalibrationInUse;
import org.visavis.request.CasePersons;
import org.visavis.request.Method;
import org.visavis.table.PairsTable;
import org.visavis.table.VerbalScaleTable;

/** Lists pairs of faces in pairs.csv, all of them or of too many the closest of each face, and says what they mean. */
public final class PairsOfFaces {

	private static final long LISTED = 500_000;
	private static final int CLOSEST = 10;

	private final Method method;
	private final CalibrationInUse calibration;
	private final Faces faces;
	private final CasePersons persons;

	/** @param persons what the case states of them */
	public PairsOfFaces(final Method method, final CalibrationInUse calibration, final Faces faces, final CasePersons persons) {
		this.method = method;
		this.calibration = calibration;
		this.faces = faces;
		this.persons = persons;
	}

	/**
	 * Faces, and which of them are compared.
	 *
	 * @param count how many pairs are compared in all, those that are not listed among them
	 * @param listed what is listed of them, in words
	 */
	private record Compared(Faces faces, FacePairs pairs, long count, String listed) {

		Compared(final Faces faces, final FacePairs pairs) {
			this(faces, pairs, pairs.count(), "all");
		}
	}

	/** Every face with every later one. */
	public Map<String, Object> writeAll(final Path record) throws IOException {
		return write(record, of -> new Compared(of, FacePairs.ofAll(recognised(of))));
	}

	/** Each face in a photograph whose id starts like this with each of the others; they are the first. */
	public Map<String, Object> writeQuestioned(final Path record, final String idPrefix) throws IOException {
		return write(record, of -> new Compared(of, FacePairs.ofQuestioned(recognised(of), of.count(idPrefix))));
	}

	/**
	 * The same of a search, whose other faces are those of the photographs found.
	 *
	 * @param compared how many pairs were compared in all
	 */
	public Map<String, Object> writeSearched(final Path record, final String idPrefix, final long compared) throws IOException {
		return write(record, of -> new Compared(of, FacePairs.ofQuestioned(recognised(of), of.count(idPrefix)), compared,
			"those with a face in the photographs found"));
	}

	/** Writes pairs.csv and what it is read with, and says for the manifest what is listed. */
	private Map<String, Object> write(final Path record, final Function<Faces, Compared> comparing) throws IOException {
		final Compared compared = comparing.apply(faces);
		final FacePairs pairs = compared.pairs;
		final boolean all = pairs.count() <= LISTED;
		write(record.resolve("pairs.csv"), all ? pairs.all() : pairs.closest(CLOSEST, Threads.count()), compared);
		if (faces.areCorrected()) writeUncorrected(record, comparing.apply(faces.asDetected()));
		VerbalScaleTable.write(record);
		if (calibration.calibration().isPresent()) WholeFile.write(record.resolve("calibration.json"), part -> Files
			.writeString(part, calibration.calibration().get().json()));
		EvidencePage.write(record, calibration.population(), calibration.noLrReason(), compared.count);
		final Map<String, Object> counts = new LinkedHashMap<>();
		counts.put("pairs", compared.count);
		counts.put("pairs_listed", all ? compared.listed : "the " + CLOSEST + " closest of each face, by score");
		return counts;
	}

	private void writeUncorrected(final Path record, final Compared compared) throws IOException {
		final Set<Integer> changed = faces.without(compared.faces);
		write(record.resolve("uncorrected_pairs.csv"), compared.pairs.with(changed::contains), compared);
	}

	private void write(final Path csv, final Stream<PairScore> pairs, final Compared compared) throws IOException {
		PairsTable.write(csv, method.recognisers().stream().map(Method.Member::model).toList(), pairs, new PairRemarks(method,
			calibration, compared.faces, persons, compared.count)::of);
	}

	private List<Recognised> recognised(final Faces of) {
		final List<Recognised> recognised = new ArrayList<>();
		for (int r = 0; r < method.recognisers().size(); r++) {
			final Method.Member member = method.recognisers().get(r);
			recognised.add(new Recognised(of.vectors(r), member.meanCosine(), member.sdCosine()));
		}
		return recognised;
	}
}
