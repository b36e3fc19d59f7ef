package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.visavis.compare.PairScore;

/** hits.csv: one row for each face that a search found in a gallery, whether or not its photograph is there. */
public final class HitsTable {

	public static final String NAME = "hits.csv";
	/** What {@code list} says: ranked among the faces that can have a likelihood ratio, or among those that have none. */
	public static final String COMPARABLE = "comparable", OUTSIDE = "outside";

	private static final List<String> PLACE = List.of("list", "rank", "gallery", "gallery_face", "sha256", "path", "suitability",
		"reasons", "not_in_pairs");

	private HitsTable() {}

	/**
	 * A face of a gallery.
	 *
	 * @param list {@value #COMPARABLE} or {@value #OUTSIDE}
	 * @param rank in its list, from 1
	 * @param gallery the SHA-256 of its gallery.json
	 * @param face its id in the gallery
	 * @param sha256 of its photograph; of one without a photograph, of its vectors
	 * @param path of the first file with that content; empty where none is listed
	 * @param reasons why it is not suitable; may be empty
	 * @param notInPairs why pairs.csv has no such pair; empty where it has
	 */
	public record Place(String list, int rank, String gallery, String face, String sha256, String path, String suitability,
		String reasons, String notInPairs)
	{

		List<String> cells() {
			return List.of(list, Integer.toString(rank), gallery, face, sha256, CsvFile.text(path), suitability, CsvFile.text(reasons), CsvFile
				.text(notInPairs));
		}
	}

	/**
	 * A row: a face that was found and what its pair with the questioned face says, as pairs.csv would say it.
	 *
	 * @param remarks the second face by its id in the record; without one where it is in none
	 */
	public record Row(Place place, PairScore pair, PairsTable.Remarks remarks) {}

	/**
	 * Writes hits.csv.
	 *
	 * @param recognisers in the order in which the pairs have their distances
	 */
	public static void write(final Path record, final List<String> recognisers, final Stream<Row> rows) throws IOException {
		final List<Integer> places = PairsTable.places(recognisers);
		CsvFile.write(record.resolve(NAME), joined(PairsTable.header(recognisers), PLACE), rows.map(row -> joined(PairsTable.row(row.pair, row.remarks,
			places), row.place.cells())));
	}

	/** The questioned face, the place, and all else; which pair stands for another is said in pairs.csv. */
	private static List<String> joined(final List<String> pair, final List<String> place) {
		final List<String> all = new ArrayList<>(pair.subList(0, 1));
		all.addAll(place);
		all.addAll(pair.subList(1, pair.size() - 1));
		return all;
	}
}
