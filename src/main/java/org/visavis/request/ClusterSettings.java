package org.visavis.request;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visavis.UserError;
import org.visavis.gallery.Retention;
import org.visavis.table.ClusterTables;

/**
 * The keys that {@code Cluster Faces...} alone has.
 *
 * @param falseJoins how many joins of different persons are expected at most, as a number above 0
 * @param links the path of a file with faces that are one person or two, which is made absolute; empty for none
 * @param earlier the path of an earlier clusters.csv whose numbers go on, or of its record, which is made absolute; empty for none
 * @param pictures whether the contact sheet shows faces
 * @param discreet whether it shows them only when asked for
 * @param pastDate whether a gallery is opened after the day until which it is kept
 */
public record ClusterSettings(String falseJoins, String links, String earlier, boolean pictures, boolean discreet, boolean pastDate) {

	public static final String FALSE_JOINS = "false_joins", LINKS = "links", EARLIER = "earlier", EARLIER_FACES = "earlier_faces";
	private static final String PICTURES = "pictures", DISCREET = "discreet", PAST_DATE = Retention.KEY;
	/** In the order of the dialog. */
	static final List<String> KEYS = List.of(FALSE_JOINS, LINKS, EARLIER, PICTURES, DISCREET, PAST_DATE);

	public static final ClusterSettings DEFAULT = new ClusterSettings("1", "", "", true, false);

	/** Settings of photographs, or of a gallery that is kept. */
	public ClusterSettings(final String falseJoins, final String links, final String earlier, final boolean pictures,
		final boolean discreet)
	{
		this(falseJoins, links, earlier, pictures, discreet, false);
	}

	public ClusterSettings {
		falseJoins = falseJoins.strip();
		if (!falseJoins.matches("\\d{1,12}(\\.\\d{1,9})?") || !(Double.parseDouble(falseJoins) > 0)) throw new UserError(FALSE_JOINS +
			" is '" + falseJoins + "'; expected a number above 0, such as 1 or 0.5.");
		links = links.isBlank() ? "" : Procedure.path(LINKS, links).toString();
		earlier = earlier.isBlank() ? "" : table(Procedure.path(EARLIER, earlier)).toString();
	}

	private static Path table(final Path path) {
		return Files.isDirectory(path) ? path.resolve(ClusterTables.CLUSTERS) : path;
	}

	/** What a procedure was given of these keys. */
	public static ClusterSettings of(final Map<String, String> own) {
		return new ClusterSettings(own.get(FALSE_JOINS), own.get(LINKS), own.get(EARLIER), Boolean.parseBoolean(own.get(PICTURES)), Boolean
			.parseBoolean(own.get(DISCREET)), Boolean.parseBoolean(own.get(PAST_DATE)));
	}

	/** The number of {@code falseJoins}. */
	public double expected() {
		return Double.parseDouble(falseJoins);
	}

	/** The settings by macro key, in the order of the dialog. */
	public Map<String, String> keys() {
		final Map<String, String> keys = new LinkedHashMap<>();
		keys.put(FALSE_JOINS, falseJoins);
		keys.put(LINKS, links);
		keys.put(EARLIER, earlier);
		keys.put(PICTURES, Boolean.toString(pictures));
		keys.put(DISCREET, Boolean.toString(discreet));
		keys.put(PAST_DATE, Boolean.toString(pastDate));
		return keys;
	}

	/** The paths of the files that keys of a command name, by the key or the name that leads to them. */
	public static Map<String, String> files(final Map<String, String> keys) {
		final Map<String, String> files = new LinkedHashMap<>();
		if (!keys.getOrDefault(LINKS, "").isEmpty()) files.put(LINKS, keys.get(LINKS));
		final String earlier = keys.getOrDefault(EARLIER, "");
		if (!earlier.isEmpty()) {
			files.put(EARLIER, earlier);
			files.put(EARLIER_FACES, Path.of(earlier).resolveSibling(ClusterTables.FACES).toString());
		}
		return files;
	}
}
