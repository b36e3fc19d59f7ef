package org.visavis.record;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

import org.visavis.UserError;

/**
 * What an unfinished run has finished: a line for the procedure, then one for each photograph, in the order of their
 * completion, each with its checksum. A line that a killed run left half written is dropped.
 */
public final class Journal implements Closeable {

	static final String NAME = "unfinished.journal";

	private static final Gson GSON = new GsonBuilder().registerTypeAdapter(float[].class, new FloatsAsText()).create();

	private final FileChannel channel;
	private final Map<Integer, PhotoResult> finished = new TreeMap<>();

	private record Entry(int index, PhotoResult result) {}

	/** Opens the journal of a folder, a new one if there is none. */
	Journal(final Path folder, final String procedure) throws IOException {
		final Path path = folder.resolve(NAME);
		if (!Files.exists(path)) WholeFile.write(path, part -> Files.writeString(part, line(procedure)));
		channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
		lock(folder);
		channel.position(readEntries(Files.readString(path)));
		channel.truncate(channel.position());
	}

	/** The procedure that left a journal in a folder; empty if its first line is damaged. */
	static String procedureOf(final Path folder) throws IOException {
		final String text = Files.readString(folder.resolve(NAME));
		final int end = text.indexOf('\n');
		final String first = end < 0 ? "" : text.substring(0, end + 1);
		return first.length() > 9 && first.equals(line(first.substring(9, end))) ? first.substring(9, end) : "";
	}

	/** The photographs that are finished, by their place in the input and in that order. */
	public synchronized Map<Integer, PhotoResult> finished() {
		return new TreeMap<>(finished);
	}

	/** Notes that a photograph is finished. */
	public synchronized void add(final int index, final PhotoResult result) throws IOException {
		finished.put(index, result);
		final ByteBuffer bytes = StandardCharsets.UTF_8.encode(line(GSON.toJson(new Entry(index, result))));
		while (bytes.hasRemaining())
			channel.write(bytes);
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}

	private void lock(final Path folder) throws IOException {
		try {
			if (channel.tryLock() != null) return;
		}
		catch (final OverlappingFileLockException e) {
			// held by another run in this program: the same sentence as for one in another program
		}
		channel.close();
		throw new UserError(folder + " is being written by another run; expected a new or empty folder.");
	}

	/** Takes the entries of all undamaged lines; gives the position in bytes behind the last of them. */
	private long readEntries(final String text) {
		long position = 0;
		for (int start = 0, end; (end = text.indexOf('\n', start)) >= 0; start = end + 1) {
			final String line = text.substring(start, end + 1);
			if (line.length() < 10 || !line.equals(line(line.substring(9, line.length() - 1)))) return position;
			if (start > 0) {
				final Entry entry = GSON.fromJson(line.substring(9), Entry.class);
				finished.put(entry.index, entry.result);
			}
			position += line.getBytes(StandardCharsets.UTF_8).length;
		}
		return position;
	}

	private static String line(final String text) {
		final CRC32 sum = new CRC32();
		sum.update(text.getBytes(StandardCharsets.UTF_8));
		return String.format(Locale.ROOT, "%08x ", sum.getValue()) + text + "\n";
	}
}
