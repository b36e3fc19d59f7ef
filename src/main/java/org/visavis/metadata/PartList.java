package org.visavis.metadata;

import java.util.ArrayList;
import java.util.List;

import org.visavis.file.Chunk;

/** The parts of a file in order as one text: names with their bytes, runs of one name with how many there are. */
final class PartList {

	private static final int MOST = 40;

	private PartList() {}

	static String of(final List<Chunk> parts) {
		final List<String> words = new ArrayList<>();
		for (int i = 0; i < parts.size() && words.size() < MOST;) {
			final String name = parts.get(i).name();
			int end = i;
			long bytes = 0;
			for (; end < parts.size() && parts.get(end).name().equals(name); end++)
				bytes += parts.get(end).length();
			words.add(name.strip() + (end - i > 1 ? " x " + (end - i) : "") + " " + bytes);
			i = end;
		}
		return String.join(", ", words) + (words.size() < MOST ? "" : ", ...");
	}
}
