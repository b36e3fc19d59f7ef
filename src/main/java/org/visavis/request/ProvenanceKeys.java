package org.visavis.request;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.visavis.UserError;
import org.visavis.record.Manifest;

/** The keys of {@code Read Provenance...} beside its input. */
public final class ProvenanceKeys {

	/** A folder with certificates of signers, or of those who vouch for them. */
	public static final String ANCHORS = "anchors";
	/** The day for which "today" stands, so that a record can be made again. */
	public static final String AS_OF = "as_of";
	private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

	private ProvenanceKeys() {}

	/**
	 * The procedure.
	 *
	 * @param anchors empty for none
	 * @param asOf a day such as 2026-11-30; empty for today in UTC
	 * @param looks what is looked for in the pixels
	 */
	public static Procedure procedure(final String input, final boolean subfolders, final String anchors, final String asOf,
		final Set<InPixels> looks)
	{
		final Settings settings = new Settings(subfolders, FaceChoice.ALL, "full", 0, "sface", "cosine", false, false, Settings.NONE);
		return of(Procedure.of(RecordKind.PROVENANCE.command(), settings, "input", input), anchors.isBlank() ? "" : Procedure.path(
			ANCHORS, anchors).toString(), asOf.isBlank() ? LocalDate.now(ZoneOffset.UTC).toString() : asOf, looks::contains);
	}

	private static Procedure of(final Procedure procedure, final String anchors, final String asOf, final Predicate<InPixels> isWanted) {
		day(asOf);
		Procedure all = procedure.with(ANCHORS, anchors).with(AS_OF, asOf);
		for (final InPixels look : InPixels.values()) all = all.with(look.key(), isWanted.test(look));
		return all;
	}

	/**
	 * The procedure of a record that is made again.
	 *
	 * @param places where the certificates lie now, by the names that the manifest has them under: all in one folder
	 */
	public static Procedure repeated(final Manifest manifest, final Procedure.Recorded recorded, final Map<String, Path> places) {
		final Settings settings = new Settings(Boolean.parseBoolean(manifest.settings().get("subfolders")), FaceChoice.ALL, "full",
			0, "sface", "cosine", false, false, Settings.NONE);
		return of(new Procedure(manifest.command(), settings, Optional.empty(), recorded), places.values().stream().findFirst().map(
			file -> file.getParent().toString()).orElse(""), manifest.settings().getOrDefault(AS_OF, ""), look -> Boolean.parseBoolean(manifest
				.settings().get(look.key())));
	}

	/** The folder of certificates; empty for none. */
	public static String anchors(final Procedure procedure) {
		return procedure.own().getOrDefault(ANCHORS, "");
	}

	/** The last second of the day, UTC. */
	public static Instant asOf(final Procedure procedure) {
		return day(procedure.own().get(AS_OF)).atTime(LAST_SECOND).toInstant(ZoneOffset.UTC);
	}

	/** Whether that is looked for in the pixels. */
	public static boolean has(final Procedure procedure, final InPixels look) {
		return Boolean.parseBoolean(procedure.own().get(look.key()));
	}

	/** The name under which a manifest has a file of certificates. */
	public static String fileKey(final Path certificates) {
		return ANCHORS + "/" + certificates.getFileName();
	}

	static Map<String, String> keys(final Procedure procedure) {
		final Map<String, String> keys = new LinkedHashMap<>();
		keys.put("subfolders", Boolean.toString(procedure.settings().subfolders()));
		keys.putAll(procedure.own());
		return keys;
	}

	private static LocalDate day(final String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (final DateTimeException e) {
			throw new UserError(AS_OF + " is '" + text + "'; expected a day such as 2026-11-30.", e);
		}
	}
}
