package org.visavis.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.visavis.file.NumberedName;
import org.visavis.record.Sha256Sums;

/** The records of one name in a folder, one after another: record, record-2 and so on. */
public record RecordSeries(Path folder, String name) {

	/** The records that are there, complete or not, the oldest first. */
	public List<Path> all() {
		final List<Path> records = new ArrayList<>();
		for (Path next = numbered(1); Files.isDirectory(next); next = numbered(records.size() + 1))
			records.add(next);
		return records;
	}

	/** The record that counts: the newest that is complete or, without any, the one that was begun. */
	public Path current() {
		final List<Path> records = all();
		for (int i = records.size() - 1; i >= 0; i--)
			if (isComplete(records.get(i))) return records.get(i);
		return numbered(1);
	}

	/** Where the next record is to be made: what was begun last goes on, what is complete stays. */
	public Path next() {
		return numbered(nextNumber());
	}

	private boolean isBegun() {
		final List<Path> records = all();
		return !records.isEmpty() && !isComplete(records.get(records.size() - 1));
	}

	/** Where another record is to be made though one was begun. */
	public Path another() {
		return numbered(all().size() + 1);
	}

	/** Whether the record that counts is complete. */
	public boolean isComplete() {
		return isComplete(current());
	}

	/** The number of the next record: 1 for the first. */
	public int nextNumber() {
		return all().size() + (isBegun() ? 0 : 1);
	}

	private static boolean isComplete(final Path record) {
		return Files.isRegularFile(record.resolve(Sha256Sums.NAME));
	}

	private Path numbered(final int number) {
		return folder.resolve(NumberedName.of(name, number, ""));
	}
}
