package org.visavis.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What is on a disk when the power fails. A file's content is only sure to be there once it was forced; until then it may
 * be whole, cut, empty or zeros. Names in a folder (made, moved, deleted) are only sure once the folder was forced; until
 * then the first of them may be there and the others not, in each folder apart.
 */
final class PowerCut {

	/** What becomes of content that was not forced. */
	enum Content {
		WHOLE, HALF, EMPTY, ZEROS
	}

	/** What stands for a folder. */
	static final String FOLDER = "a folder";

	private static final byte[] NOTHING = {};

	/** A file, or a folder where it has no content. */
	private static final class Node {

		private final boolean isFolder;
		private byte[] now = NOTHING, sure = NOTHING;

		private Node(final boolean isFolder) {
			this.isFolder = isFolder;
		}
	}

	/** A change of the names in a folder: each has what it stands for afterwards, null where it is gone. */
	private record Renaming(Map<String, Node> names) {}

	private final Map<String, Node> now = new TreeMap<>(), sure = new TreeMap<>();
	private final Map<String, List<Renaming>> unsure = new TreeMap<>();

	/** Does the next thing. */
	void apply(final DiskOp op) {
		switch (op.kind()) {
			case MAKE_FOLDER -> rename(op.path(), Map.of(op.path(), new Node(true)));
			case CREATE -> rename(op.path(), Map.of(op.path(), new Node(false)));
			case WRITE -> now.get(op.path()).now = op.content();
			case MOVE -> {
				final Map<String, Node> names = new HashMap<>();
				names.put(op.path(), null);
				names.put(op.to(), now.get(op.path()));
				rename(op.path(), names);
			}
			case DELETE -> {
				final Map<String, Node> names = new HashMap<>();
				names.put(op.path(), null);
				rename(op.path(), names);
			}
			case FORCE_FILE -> now.get(op.path()).sure = now.get(op.path()).now;
			default -> unsure.getOrDefault(op.path(), new ArrayList<>()).removeIf(names -> {
				put(sure, names);
				return true;
			});
		}
	}

	/** Waits until all is sure. */
	void settle() {
		now.values().forEach(node -> node.sure = node.now);
		sure.clear();
		sure.putAll(now);
		unsure.clear();
	}

	private void rename(final String path, final Map<String, Node> names) {
		final Renaming renaming = new Renaming(names);
		put(now, renaming);
		unsure.computeIfAbsent(folder(path), key -> new ArrayList<>()).add(renaming);
	}

	private static void put(final Map<String, Node> all, final Renaming renaming) {
		renaming.names.forEach((path, node) -> {
			if (node == null) all.remove(path);
			else all.put(path, node);
		});
	}

	private static String folder(final String path) {
		return path.lastIndexOf('/') == 0 ? "/" : path.substring(0, path.lastIndexOf('/'));
	}

	/** A disk on which all names are there, and content that was not forced is as told. */
	Map<String, String> all(final Content content) {
		return left(now, node -> content);
	}

	/** A disk on which no names are there that are not sure. */
	Map<String, String> sure(final Content content) {
		return left(sure, node -> content);
	}

	/** A disk by chance. */
	Map<String, String> byChance(final Random random) {
		final Map<String, Node> names = new TreeMap<>(sure);
		unsure.values().forEach(renamings -> renamings.subList(0, random.nextInt(renamings.size() + 1)).forEach(
			renaming -> put(names, renaming)));
		return left(names, node -> Content.values()[random.nextInt(Content.values().length)]);
	}

	/** What is left by path: the content of a file, Latin-1, or {@link #FOLDER}; nothing of a folder whose name is lost. */
	private static Map<String, String> left(final Map<String, Node> names, final Function<Node, Content> choice) {
		final Map<String, String> left = new TreeMap<>();
		names.forEach((path, node) -> {
			if (folder(path).equals("/") || left.containsKey(folder(path))) left.put(path, node.isFolder ? FOLDER : new String(
				content(node, choice.apply(node)), StandardCharsets.ISO_8859_1));
		});
		return left;
	}

	/** Content that was appended or cut off may not be so yet; content that was written over is lost with what replaced it. */
	private static byte[] content(final Node file, final Content choice) {
		final int same = Arrays.mismatch(file.sure, file.now);
		if (same < 0 || choice == Content.WHOLE) return file.now;
		if (same == file.now.length) return choice == Content.HALF ? file.now : file.sure;
		final int from = same == file.sure.length ? same : 0;
		final byte[] cut = Arrays.copyOf(file.now, choice == Content.EMPTY ? from : choice == Content.HALF ? (from +
			file.now.length) / 2 : file.now.length);
		if (choice == Content.ZEROS) Arrays.fill(cut, from, cut.length, (byte) 0);
		return cut;
	}
}
