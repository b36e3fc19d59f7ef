package org.visavis.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.visavis.credential.Anchors;
import org.visavis.credential.Credential;
import org.visavis.credential.CredentialReader;
import org.visavis.file.Bytes;
import org.visavis.header.Format;
import org.visavis.image.Photo;
import org.visavis.image.PhotoFacts;
import org.visavis.image.PhotoReader;
import org.visavis.image.PreviewComparison;
import org.visavis.marker.Marker;
import org.visavis.marker.MarkerReader;
import org.visavis.metadata.MetadataFact;
import org.visavis.metadata.MetadataFacts;
import org.visavis.metadata.MetadataReader;
import org.visavis.metadata.Stated;
import org.visavis.table.Item;
import org.visavis.table.ProvenanceResult;
import org.visavis.watermark.Searched;
import org.visavis.watermark.WatermarkSearch;

/** Reads what files say about themselves. */
final class ProvenanceReader {

	private static final String REMOTE = "dcterms:provenance";

	private final PhotoReader files = new PhotoReader();
	private final PhotoReader stored = PhotoReader.asStored();
	private final PreviewComparison previews = new PreviewComparison();
	private final CredentialReader credentials;
	private final Optional<WatermarkSearch> watermarks;

	/**
	 * @param watermarks empty where none are sought
	 */
	ProvenanceReader(final Anchors anchors, final Instant today, final Optional<WatermarkSearch> watermarks) {
		credentials = new CredentialReader(anchors, today);
		this.watermarks = watermarks;
	}

	/** A file that cannot be read says nothing and has its problem. */
	ProvenanceResult read(final Item item) {
		final List<Marker> markers = new ArrayList<>();
		final List<Credential> found = new ArrayList<>();
		final PhotoFacts facts = files.look(item.file(), item.name(), (format, file) -> look(format, file, markers, found));
		return new ProvenanceResult(facts, markers, found, facts.problem().isEmpty() ? watermarks.map(search -> searched(search, item))
			: Optional.empty());
	}

	private Searched searched(final WatermarkSearch search, final Item item) {
		final Photo photo = stored.read(item.file(), item.name());
		try {
			return photo.pixels().map(search::of).orElseGet(() -> Searched.not(photo.facts().problem()));
		}
		catch (final OutOfMemoryError e) {
			return Searched.not("more memory is needed than there is");
		}
		finally {
			stored.giveBack(photo);
		}
	}

	private List<MetadataFact> look(final Format format, final Bytes file, final List<Marker> markers,
		final List<Credential> found)
	{
		final MetadataFacts facts = MetadataReader.readWithStructure(format, file);
		found.addAll(credentials.read(format, file));
		markers.addAll(MarkerReader.of(facts.stated(), found, CredentialReader.offset(format, file).orElse(Stated.NOWHERE)));
		facts.stated().stream().filter(stated -> stated.name().equals(REMOTE) && stated.value().matches("https?://.*")).map(
			Stated::value).distinct().forEach(address -> found.add(Credential.remote(address)));
		final List<MetadataFact> all = new ArrayList<>(facts.list());
		if (format.equals(Format.JPEG)) previews.correlation(file).ifPresent(correlation -> all.add(preview(correlation)));
		return all;
	}

	private static MetadataFact preview(final double correlation) {
		return new MetadataFact("structure", "EXIF preview beside the picture", String.format(Locale.ROOT, "correlation %.2f",
			correlation) + (correlation < PreviewComparison.ALIKE ? "; the preview shows something else" : ""));
	}
}
