package org.visavis.record;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.visavis.UserError;
import org.visavis.record.DiskOp.Kind;
import org.visavis.record.PowerCut.Content;

/** All power cuts and kills between what a command does to the disk. */
final class Outages {

	private static final int BY_CHANCE = 6;

	private static final Configuration DISK = Configuration.unix().toBuilder().setWorkingDirectory("/").setBlockSize(512)
		.build();

	private final List<DiskOp> ops;
	private final int prepared;
	private final Map<String, String> before, after;

	private Outages(final List<DiskOp> ops, final int prepared, final Map<String, String> before,
		final Map<String, String> after)
	{
		this.ops = ops;
		this.prepared = prepared;
		this.before = before;
		this.after = after;
	}

	/** What a command does to a record. */
	interface Command {

		void run(Path record) throws Exception;
	}

	/** A record as it is after an outage; {@code isOver} where the command had ended. */
	interface Checking {

		void check(Path record, boolean isOver) throws Exception;
	}

	/** Of a command, after another one whose files are all on the disk. */
	static Outages of(final Command prepare, final Command command) throws Exception {
		try (FileSystem disk = Jimfs.newFileSystem(DISK)) {
			final WatchedDisk watched = new WatchedDisk(disk);
			final Path record = watched.wrapPath(disk.getPath("/record"));
			prepare.run(record);
			final int prepared = watched.ops().size();
			final Map<String, String> before = Files.exists(record) ? TinyRecord.bytes(record) : Map.of();
			command.run(record);
			return new Outages(watched.ops(), prepared, before, TinyRecord.bytes(record));
		}
	}

	/** The same if the command never waited for the disk. */
	Outages withoutForcing() {
		return new Outages(ops.stream().filter(op -> op.kind() != Kind.FORCE_FILE && op.kind() != Kind.FORCE_FOLDER).toList(),
			(int) ops.subList(0, prepared).stream().filter(op -> op.kind() != Kind.FORCE_FILE && op
				.kind() != Kind.FORCE_FOLDER).count(), before, after);
	}

	/** Has the record checked after the command met a full disk at each moment, and said so. */
	static void eachFull(final Command prepare, final Command command, final Checking checking) throws Exception {
		final Outages whole = of(prepare, command);
		for (int i = 0; i < whole.ops.size() - whole.prepared; i++)
			try (FileSystem disk = Jimfs.newFileSystem(DISK)) {
				final WatchedDisk watched = new WatchedDisk(disk);
				final Path record = watched.wrapPath(disk.getPath("/record"));
				prepare.run(record);
				watched.fillAfter(i);
				boolean isOver = false;
				try {
					command.run(record);
					isOver = true;
				}
				catch (final UserError e) {
					assertTrue(e.getMessage().endsWith(": No space left on device."), e.getMessage());
				}
				checking.check(disk.getPath("/record"), isOver);
			}
	}

	/** What a kill leaves at each moment, as a command that makes it. */
	List<Command> kills() {
		final List<Command> kills = new ArrayList<>();
		final PowerCut power = new PowerCut();
		for (int done = 0; done < ops.size(); done++) {
			power.apply(ops.get(done));
			final Map<String, String> left = power.all(Content.WHOLE);
			if (done >= prepared) kills.add(record -> write(left, record));
		}
		return kills;
	}

	/** The files of the record before. */
	Map<String, String> before() {
		return before;
	}

	/** The files of the record after. */
	Map<String, String> after() {
		return after;
	}

	/**
	 * Has the record checked after each outage; equal ones once.
	 *
	 * @return how many were checked
	 */
	int each(final Checking checking) throws IOException {
		int checked = 0;
		final PowerCut power = new PowerCut();
		ops.subList(0, prepared).forEach(power::apply);
		power.settle();
		final Set<Map<String, String>> seen = new HashSet<>();
		for (int done = prepared; done <= ops.size(); done++) {
			if (done == ops.size()) seen.clear();
			for (final Map<String, String> left : left(power, done))
				if (seen.add(left)) {
					check(left, done, checking);
					checked++;
				}
			if (done < ops.size()) power.apply(ops.get(done));
		}
		return checked;
	}

	private static List<Map<String, String>> left(final PowerCut power, final int done) {
		final List<Map<String, String>> left = new ArrayList<>();
		for (final Content content : Content.values())
			left.addAll(List.of(power.all(content), power.sure(content)));
		for (int i = 0; i < BY_CHANCE; i++)
			left.add(power.byChance(new Random(31L * done + i)));
		return left;
	}

	private void check(final Map<String, String> left, final int done, final Checking checking) throws IOException {
		try (FileSystem disk = Jimfs.newFileSystem(DISK)) {
			write(left, disk.getPath("/record"));
			checking.check(disk.getPath("/record"), done == ops.size());
		}
		catch (final Exception | AssertionError e) {
			throw new AssertionError((done == prepared ? "Before anything" : "After " + ops.get(done - 1)) + " of " + ops.subList(
				prepared, ops.size()) + " was left " + left, e);
		}
	}

	private static void write(final Map<String, String> left, final Path record) throws IOException {
		for (final Map.Entry<String, String> name : left.entrySet()) {
			final Path path = record.resolveSibling(name.getKey().substring(1));
			if (name.getValue().equals(PowerCut.FOLDER)) Files.createDirectory(path);
			else Files.write(path, name.getValue().getBytes(StandardCharsets.ISO_8859_1));
		}
	}
}
