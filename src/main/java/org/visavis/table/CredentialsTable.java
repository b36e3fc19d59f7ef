package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visavis.credential.Credential;
import org.visavis.credential.Signing;

/** credentials.csv: one row for each manifest of Content Credentials in a file, with its three lights then and today. */
public final class CredentialsTable {

	public static final String NAME = "credentials.csv";

	private static final List<String> HEADER = List.of("image", "place", "manifest", "claim", "generator", "title", "bytes",
		"signature_at_signing", "signature_today", "signer_at_signing", "signer_today", "algorithm", "signer", "issuer",
		"valid_from", "valid_until", "signed_at", "stamped_by", "actions", "ingredients", "remarks", "codes");

	private CredentialsTable() {}

	/** Writes credentials.csv. */
	public static void write(final Path record, final List<Item> items, final List<ProvenanceResult> results)
		throws IOException
	{
		CsvFile.write(record.resolve(NAME), HEADER, IntStream.range(0, items.size()).boxed().flatMap(i -> results.get(i)
			.credentials().stream().map(credential -> row(items.get(i), credential))));
	}

	private static List<String> row(final Item item, final Credential credential) {
		final Signing signing = credential.signing();
		return Stream.of(item.id(), credential.place(), credential.manifest(), credential.claim(), credential.generator(),
			credential.title(), credential.bytes().words(), signing.signatureThen().words(), signing.signatureToday().words(), signing
				.signerThen().words(), signing.signerToday().words(), signing.algorithm(), signing.by(), signing.issuer(), signing
					.from(), signing.until(), signing.at(), signing.stampedBy(), String.join("; ", credential.actions()), String.join(
						"; ", credential.ingredients()), String.join("; ", credential.remarks()), String.join(" ", credential.codes())).map(
							CsvFile::text).toList();
	}
}
