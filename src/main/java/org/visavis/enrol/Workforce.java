package org.visavis.enrol;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import org.visavis.compare.Recognised;
import org.visavis.gallery.FileRow;
import org.visavis.request.Settings;
import org.visavis.search.Hits;

/** Who does the work on galleries: this process, or the machines of a cluster. Whoever does it, the results are the same. */
public interface Workforce {

	/** The Java property that names the class of another than this process; it has a public constructor without parameters. */
	String PROPERTY = "visavis.workforce";

	/** That of this process, or the one that {@value #PROPERTY} names. */
	static Workforce find() {
		final String name = System.getProperty(PROPERTY, "");
		if (name.isEmpty()) return new ThisProcess();
		try {
			return (Workforce) Class.forName(name, true, Thread.currentThread().getContextClassLoader()).getConstructor().newInstance();
		}
		catch (final ReflectiveOperationException e) {
			throw new IllegalStateException("No workforce " + name, e);
		}
	}

	/** The files that an input names, in the order of a gallery's table of files. */
	Iterator<FileRow> listing(Path input);

	/** Reads the files of an input that are new or changed, and finds, assesses and embeds the faces of new photographs. */
	void enrol(NewPhotographs photographs, Settings settings) throws IOException;

	/** Whether {@link #search} checks the parts of galleries, so that it need not be done before. */
	boolean checksParts();

	/**
	 * Searches galleries.
	 *
	 * @param most how many faces are wanted of each class
	 * @return for each query, by the numbers that faces have in all galleries together
	 */
	List<Hits> search(List<Recognised> queries, SearchedGalleries galleries, int most);
}
