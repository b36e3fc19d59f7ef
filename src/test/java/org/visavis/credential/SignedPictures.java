package org.visavis.credential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.visavis.file.Bytes;
import org.visavis.header.Format;

/** The pictures that sign_credentials.py signed with another program, and what is read of them. */
public final class SignedPictures {

	/** All of them, the certificate of those who vouch for their signers, and what that program found. */
	public static final Path FOLDER = Path.of("src/test/resources/org/visavis/credential");

	static final Instant TODAY = Instant.parse("2026-11-30T00:00:00Z");

	private SignedPictures() {}

	/** Their names, such as "es256.jpg". */
	static Stream<String> names() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.matches("(es|ps|ed).*")).sorted().toList().stream();
		}
	}

	static byte[] bytes(final String name) {
		try {
			return Files.readAllBytes(FOLDER.resolve(name));
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Anchors anchors() {
		try {
			final Path folder = FOLDER.resolve("anchors");
			return Anchors.of(Anchors.files(folder), folder.toString());
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static List<Credential> read(final byte[] file, final Anchors anchors) {
		final Bytes bytes = new Bytes(file);
		return new CredentialReader(anchors, TODAY).read(Format.of(bytes), bytes);
	}
}
