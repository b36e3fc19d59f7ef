package org.visavis.record;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

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
import org.visavis.file.WholeFile;
import org.visavis.table.FloatsAsText;
import org.visavis.table.PhotoResult;

/**
 * What an unfinished run has finished: a line for the procedure, then one for each photograph, in the order of their
 * completion, each with its checksum. A line that a killed run left half written is dropped.
 */
public final class Journal implements FinishedPhotographs {

	public static final String NAME = "unfinished.journal";

	private static final Gson GSON = new GsonBuilder().registerTypeAdapter(float[].class, new FloatsAsText())
		.serializeSpecialFloatingPointValues().create();

	private final FileChannel channel;
	private final Map<Integer, PhotoResult> finished = new TreeMap<>();

	private record Entry(int index, PhotoResult result) {}

	/** Opens the journal of a folder, a new one if there is none. */
	public Journal(final Path folder, final String procedure) throws IOException {
		final Path path = folder.resolve(NAME);
		if (!Files.exists(path)) WholeFile.write(path, part -> Files.writeString(part, line(procedure)));
		channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
		lock(folder);
		channel.position(readEntries(content()));
		channel.truncate(channel.position());
	}

	/** The procedure that left a journal in a folder; empty if its first line is damaged. */
	public static String procedureOf(final Path folder) throws IOException {
		final byte[] bytes = Files.readAllBytes(folder.resolve(NAME));
		return text(bytes, 0, lineEnd(bytes, 0));
	}

	@Override
	public synchronized Map<Integer, PhotoResult> finished() {
		return new TreeMap<>(finished);
	}

	@Override
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

	/** Reads through the channel: to open the file once more and close it would end the lock on some systems. */
	private byte[] content() throws IOException {
		final ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
		while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
			// until all is read
		}
		return bytes.array();
	}

	/** Takes the entries of all undamaged lines; gives the position in bytes behind the last of them. */
	private long readEntries(final byte[] bytes) {
		int start = 0;
		for (int end = lineEnd(bytes, 0); end > 0; end = lineEnd(bytes, start)) {
			final String text = text(bytes, start, end);
			if (text.isEmpty()) return start;
			if (start > 0) {
				final Entry entry = GSON.fromJson(text, Entry.class);
				finished.put(entry.index, entry.result);
			}
			start = end;
		}
		return start;
	}

	/** The place behind the line that begins at {@code start}; 0 if it does not end. */
	private static int lineEnd(final byte[] bytes, final int start) {
		for (int i = start; i < bytes.length; i++)
			if (bytes[i] == '\n') return i + 1;
		return 0;
	}

	/** What stands in a line behind its checksum; empty if the line is damaged. */
	private static String text(final byte[] bytes, final int start, final int end) {
		final String line = new String(bytes, start, Math.max(0, end - start), StandardCharsets.UTF_8);
		if (line.length() < 10) return "";
		final String text = line.substring(9, line.length() - 1);
		return line.equals(line(text)) ? text : "";
	}

	private static String line(final String text) {
		final CRC32 sum = new CRC32();
		sum.update(text.getBytes(StandardCharsets.UTF_8));
		return String.format(Locale.ROOT, "%08x ", sum.getValue()) + text + "\n";
	}
}
