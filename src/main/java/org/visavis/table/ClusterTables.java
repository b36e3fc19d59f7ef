package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The tables of a clustering: clusters.csv, cluster_faces.csv, cluster_pairs.csv and cluster_threshold.csv. */
public final class ClusterTables {

	public static final String CLUSTERS = "clusters.csv", FACES = "cluster_faces.csv", PAIRS = "cluster_pairs.csv",
		THRESHOLD = "cluster_threshold.csv";
	/** Of a log10 LR. */
	private static final int DIGITS = 4;

	private ClusterTables() {}

	/**
	 * A row of clusters.csv.
	 *
	 * @param faces that it has, copies of a photograph included; 0 for an earlier cluster that is no more
	 * @param photographs that differ in their pixels
	 * @param first image and path of its first photograph; empty for one without faces
	 * @param last likewise of its last
	 * @param lowest the score of its pair with the lowest one; NaN where it has no pair
	 * @param lowestFaces the ids of that pair; empty likewise
	 */
	public record Cluster(int number, int faces, int photographs, List<String> first, List<String> last, double lowest,
		List<String> lowestFaces, String remark)
	{}

	/**
	 * A row of cluster_faces.csv.
	 *
	 * @param cluster its number; 0 for none
	 * @param earlier the number of its earlier cluster; 0 for none
	 * @param copyOf the id of the same face in an earlier file with the same pixels; empty if it is the first
	 * @param whyNot why it is in no cluster; empty if it is in one
	 */
	public record Face(String face, String image, String sha256, int number, int cluster, int earlier, String copyOf, String whyNot) {}

	/**
	 * A row of cluster_pairs.csv.
	 *
	 * @param keptApart "photograph", "link" or empty
	 */
	public record Pair(int clusterA, int clusterB, int facesA, int facesB, double mean, double best, String faceA, String faceB,
		String keptApart, String remark)
	{}

	/** The row of cluster_threshold.csv: what was asked and what was used; numbers of pairs. */
	public record Threshold(double log10Lr, String asked, long pairs, double expected, double low, double high, String remark) {}

	/** Writes clusters.csv. */
	public static void writeClusters(final Path record, final List<Cluster> clusters) throws IOException {
		final Rows rows = new Rows("cluster,faces,photographs,first_image,first_path,last_image,last_path,lowest_score,lowest_face_a," +
			"lowest_face_b,remark");
		for (final Cluster c : clusters) {
			rows.row().number(c.number).number(c.faces).number(c.photographs);
			for (final List<String> two : List.of(c.first, c.last)) rows.text(at(two, 0)).text(at(two, 1));
			rows.number(c.lowest, DIGITS).text(at(c.lowestFaces, 0)).text(at(c.lowestFaces, 1)).text(c.remark);
		}
		rows.write(record.resolve(CLUSTERS));
	}

	private static String at(final List<String> of, final int i) {
		return i < of.size() ? of.get(i) : "";
	}

	/** Writes cluster_faces.csv. */
	public static void writeFaces(final Path record, final List<Face> faces) throws IOException {
		CsvFile.write(record.resolve(FACES), List.of("face", "image", "sha256", "number", "cluster", "earlier", "copy_of", "why_not"), faces
			.stream().map(f -> List.of(f.face, f.image, f.sha256, Integer.toString(f.number), numbered(f.cluster), numbered(f.earlier),
				f.copyOf, CsvFile.text(f.whyNot))));
	}

	private static String numbered(final int number) {
		return number == 0 ? "" : Integer.toString(number);
	}

	/** Writes cluster_pairs.csv. */
	public static void writePairs(final Path record, final List<Pair> pairs) throws IOException {
		final Rows rows = new Rows("cluster_a,cluster_b,faces_a,faces_b,mean_score,best_score,face_a,face_b,kept_apart,remark");
		for (final Pair p : pairs)
			rows.row().number(p.clusterA).number(p.clusterB).number(p.facesA).number(p.facesB).number(p.mean, DIGITS).number(p.best, DIGITS)
				.text(p.faceA).text(p.faceB).text(p.keptApart).text(p.remark);
		rows.write(record.resolve(PAIRS));
	}

	/** Writes cluster_threshold.csv. */
	public static void writeThreshold(final Path record, final Threshold t) throws IOException {
		final Rows rows = new Rows("threshold,false_joins,pairs,expected,expected_low,expected_high,remark");
		rows.row().number(t.log10Lr, DIGITS).text(t.asked).number(t.pairs).text(PairsTable.chance(t.expected)).text(PairsTable.chance(
			t.low)).text(PairsTable.chance(t.high)).text(t.remark);
		rows.write(record.resolve(THRESHOLD));
	}
}
