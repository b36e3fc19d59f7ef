package org.visavis.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;

import org.visavis.file.WholeFile;

/** A report on a record, from the record alone. */
public interface Report extends Closeable {

	/** What fills each of its files, by name. */
	Map<String, WholeFile.Filler> files() throws IOException;

	/** The font of the machine that its PDFs use beside the program's own, with its SHA-256; empty if none. */
	String font();
}
