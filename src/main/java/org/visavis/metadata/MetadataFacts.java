package org.visavis.metadata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.visavis.file.VisibleText;

/** Gathers what one file states, in the order of the file. */
public final class MetadataFacts {

	/** So many are kept of a file. */
	public static final int MOST = 200;

	/** So many parts of a file are looked at. */
	private static final int MOST_PARTS = 500;

	private static final String NOTE = "note";

	private final List<MetadataFact> facts = new ArrayList<>();
	private final List<Stated> stated = new ArrayList<>();
	private int parts;

	/** Reads a part of a file that may be broken in any way. */
	interface Reading {

		void read() throws IOException, XMLStreamException;
	}

	/** Adds a fact, if it says anything. */
	void add(final String group, final String name, final String value) {
		add(group, name, value, Stated.NOWHERE);
	}

	/** Adds a fact that stands at a place of the file, if it says anything. */
	void add(final String group, final String name, final String value, final long offset) {
		if (value.isBlank() || facts.size() > MOST) return;
		facts.add(new MetadataFact(group, VisibleText.of(name), VisibleText.of(value)));
		if (!group.equals(NOTE)) stated.add(new Stated(group, name, value, offset));
	}

	/** Adds what a part of the file states; if it is broken, a note says so after what stood before the break. */
	void addFrom(final String group, final String what, final Reading reading) {
		if (++parts > MOST_PARTS || facts.size() > MOST) return;
		try {
			reading.read();
		}
		catch (final IOException | XMLStreamException | RuntimeException e) {
			note(group, what + " is damaged"); // broken metadata must not fail the photograph; e speaks the machine's language
		}
	}

	/** Adds why something is missing. */
	void note(final String group, final String reason) {
		add(NOTE, group, reason);
	}

	/** All that was added, at most {@value #MOST}, and a note if there was more. */
	public List<MetadataFact> list() {
		if (parts <= MOST_PARTS && facts.size() <= MOST) return List.copyOf(facts);
		final List<MetadataFact> kept = new ArrayList<>(facts.subList(0, Math.min(MOST, facts.size())));
		kept.add(new MetadataFact(NOTE, "", "too many entries; the others are left out"));
		return kept;
	}

	/** The same fields with all their text, without notes. */
	public List<Stated> stated() {
		return List.copyOf(stated);
	}
}
