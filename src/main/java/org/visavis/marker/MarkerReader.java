package org.visavis.marker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.visavis.credential.Credential;
import org.visavis.metadata.Stated;

/** Looks up the generators and editors of generators.tsv in what a file states. */
public final class MarkerReader {

	private static final int MOST = 50, MOST_FIELDS = 5_000;
	private static final List<MarkerRule> RULES = rules();

	/**
	 * @param within which ingredient and where in its manifest; empty for what is stated of the picture itself
	 */
	private record Field(Stated stated, String within) {

		/** What was generated may be but a part of the picture, or what it was edited from. */
		Marker placed(final Marker marker) {
			if (within.isEmpty()) return marker;
			return new Marker(marker.name(), marker.kind().isOfGeneration() ? MarkerKind.GENERATED_OR_EDITED : marker.kind(), marker
				.where() + ", " + within, marker.offset(), marker.quoted(), marker.worth());
		}
	}

	private MarkerReader() {}

	/**
	 * The markers in the order of the rules, each of a name and field once. One of an ingredient says so in its place, and its
	 * kind is {@link MarkerKind#GENERATED_OR_EDITED} whatever was done to the ingredient.
	 *
	 * @param stated the fields of the file
	 * @param credentials its Content Credentials, whose statements are fields of the group "C2PA"
	 * @param credentialsOffset where those begin in the file; below 0 if unknown
	 */
	public static List<Marker> of(final List<Stated> stated, final List<Credential> credentials,
		final long credentialsOffset)
	{
		final List<Field> fields = Stream.concat(stated.stream().map(field -> new Field(field, "")), credentials.stream().flatMap(
			credential -> ofCredential(credential, credentialsOffset))).limit(MOST_FIELDS).toList();
		final List<Marker> markers = new ArrayList<>();
		for (final MarkerRule rule : RULES)
			fields.stream().flatMap(field -> rule.in(field.stated()).stream().map(field::placed)).filter(marker -> markers.size() < MOST && markers.stream()
				.noneMatch(other -> isSame(marker, other))).forEach(markers::add);
		return List.copyOf(markers);
	}

	private static boolean isSame(final Marker a, final Marker b) {
		return a.name().equals(b.name()) && a.where().equals(b.where()) && a.quoted().equals(b.quoted());
	}

	private static Stream<Field> ofCredential(final Credential credential, final long offset) {
		return Stream.concat(credential.statements().stream().map(statement -> new Field(new Stated("C2PA", statement.name(),
			statement.value(), offset), within(credential, statement.where()))), Stream.of(new Field(new Stated("C2PA", "signer",
				credential.signing().by(), offset), within(credential, "signature of " + credential.manifest()))));
	}

	private static String within(final Credential credential, final String where) {
		return credential.isOfIngredient() ? credential.place() + ": " + where : "";
	}

	private static List<MarkerRule> rules() {
		try (InputStream file = MarkerReader.class.getResourceAsStream("generators.tsv")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line
				.startsWith("#")).map(MarkerRule::of).toList();
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
