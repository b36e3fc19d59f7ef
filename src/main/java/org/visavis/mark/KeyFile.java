package org.visavis.mark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visavis.FileLimits;
import org.visavis.UserError;
import org.visavis.file.Sha256;
import org.visavis.file.WholeFile;

/** The file of a key: a line that says what it is, and one with the secret as 64 hexadecimal digits. */
public final class KeyFile {

	private static final String HEAD = "Visavis mark key 1: keep it secret and keep a copy; without it no mark can be read";
	private static final Pattern FORM = Pattern.compile(Pattern.quote(HEAD) + "\r?\n([0-9a-f]{64})(\r?\n)?");
	private static final FileLimits LIMITS = FileLimits.of(1 << 10);

	private KeyFile() {}

	/**
	 * Reads a key.
	 *
	 * @throws UserError if there is none, or one that this program did not make
	 */
	public static MarkKey read(final Path file) {
		final Matcher found = FORM.matcher(text(file));
		if (!found.matches()) throw new UserError("key_file is " + file + ", which holds no key; expected a file that Protect Photograph... made.");
		return new MarkKey(HexFormat.of().parseHex(found.group(1)));
	}

	private static String text(final Path file) {
		if (!Files.isRegularFile(file)) throw new UserError("key_file is " + file + ", which is no file; expected a file that Protect Photograph... made.");
		try {
			return new String(LIMITS.read(file), StandardCharsets.UTF_8);
		}
		catch (final IOException e) {
			throw new UserError("key_file is " + file + ", which cannot be read: " + e.getMessage() + ".", e);
		}
	}

	private static String text(final byte[] secret, final String lineBreak, final String end) {
		return HEAD + lineBreak + HexFormat.of().formatHex(secret) + end;
	}

	/** The SHA-256 that a file of a key may have, however an editor or a mail program ended its lines. */
	public static Set<String> hashes(final MarkKey key) {
		return Stream.of("\n", "\r\n").flatMap(line -> Stream.of("", "\n", "\r\n").map(end -> Sha256.of(text(key.secret(), line, end).getBytes(
			StandardCharsets.UTF_8)))).collect(Collectors.toSet());
	}

	/**
	 * Makes a key of random bytes of the system where nothing lies, for its owner only.
	 *
	 * @return whether it was made
	 */
	public static boolean makeWhereNoneIs(final Path file) {
		if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) return false;
		final byte[] secret = new byte[MarkKey.BYTES];
		new SecureRandom().nextBytes(secret);
		try {
			WholeFile.writeNew(file, part -> Files.writeString(part, text(secret, "\n", "\n")));
			return true;
		}
		catch (final FileAlreadyExistsException e) {
			return false; // another run was quicker
		}
		catch (final IOException e) {
			throw new UserError("key_file is " + file + ", which cannot be made: " + e.getMessage() + ".", e);
		}
	}
}
