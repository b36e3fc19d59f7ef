package org.visavis.image;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.visavis.credential.Anchors;
import org.visavis.credential.CredentialReader;
import org.visavis.file.Bytes;
import org.visavis.header.Format;
import org.visavis.marker.Marker;
import org.visavis.marker.MarkerReader;
import org.visavis.metadata.MetadataFact;
import org.visavis.metadata.MetadataFacts;
import org.visavis.metadata.MetadataReader;
import org.visavis.metadata.Stated;

/** What a file states about itself, and behind that a fact for each generator or editor that it names. */
public final class StatedMarkers {

	/** The group of those facts. */
	public static final String GROUP = "marker";

	private StatedMarkers() {}

	static List<MetadataFact> metadata(final Format format, final Bytes file) {
		final MetadataFacts facts = MetadataReader.read(format, file);
		final List<MetadataFact> all = new ArrayList<>(facts.list());
		MarkerReader.of(facts.stated(), new CredentialReader(Anchors.NONE, Instant.EPOCH).read(format, file), Stated.NOWHERE)
			.forEach(marker -> all.add(fact(marker)));
		return all;
	}

	private static MetadataFact fact(final Marker marker) {
		return new MetadataFact(GROUP, marker.name(), marker.kind() + ", by " + marker.where() + ": " + marker.quoted());
	}

	/** Whether one of them says that the picture was generated or edited. */
	public static boolean isGeneration(final List<MetadataFact> metadata) {
		return metadata.stream().anyMatch(fact -> fact.group().equals(GROUP) && fact.value().matches(
			"(?s)(generated|edited|generated or edited), by .*"));
	}
}
