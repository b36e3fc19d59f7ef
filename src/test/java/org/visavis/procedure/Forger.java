package org.visavis.procedure;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import javax.imageio.ImageIO;

import org.visavis.file.Sha256;
import org.visavis.record.Sha256Sums;

/** Somebody who changes a record and then makes its hashes and the chain of its history anew, as anybody can. */
final class Forger {

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

	private final Path record;

	Forger(final Path record) {
		this.record = record;
	}

	/** Something that is done to a record. */
	interface Forging {

		void forge(Forger forger) throws IOException;
	}

	/** Replaces the first text that an expression finds; there must be one. */
	void edit(final String file, final String expression, final String replacement) throws IOException {
		rewrite(file, text -> text.replaceFirst(expression, replacement));
	}

	/** Rewrites a text, which must then be another. */
	void rewrite(final String file, final UnaryOperator<String> change) throws IOException {
		final String before = Files.readString(record.resolve(file)), after = change.apply(before);
		if (after.equals(before)) throw new IllegalStateException("Nothing was changed in " + file);
		Files.writeString(record.resolve(file), after);
	}

	/** Exchanges two lines, which count from 0. */
	void swapLines(final String file, final int a, final int b) throws IOException {
		rewrite(file, text -> {
			final List<String> lines = new ArrayList<>(text.lines().toList());
			Collections.swap(lines, a, b);
			return String.join("\n", lines) + "\n";
		});
	}

	/** Changes a cell of a table. */
	void cell(final String file, final int row, final String column, final UnaryOperator<String> change) throws IOException {
		final List<String> lines = new ArrayList<>(Files.readAllLines(record.resolve(file)));
		final int place = List.of(lines.get(0).split(",")).indexOf(column);
		final String[] cells = lines.get(row).split(",", -1);
		cells[place] = change.apply(cells[place]);
		lines.set(row, String.join(",", cells));
		rewrite(file, text -> String.join("\n", lines) + "\n");
	}

	/** Adds bytes to the end of a file. */
	void append(final String file, final String text) throws IOException {
		final byte[] bytes = Files.readAllBytes(record.resolve(file)), more = text.getBytes(StandardCharsets.UTF_8);
		final byte[] all = new byte[bytes.length + more.length];
		System.arraycopy(bytes, 0, all, 0, bytes.length);
		System.arraycopy(more, 0, all, bytes.length, more.length);
		Files.write(record.resolve(file), all);
	}

	/** Makes a pixel of a picture red. */
	void paint(final String png) throws IOException {
		final BufferedImage picture = ImageIO.read(record.resolve(png).toFile());
		picture.setRGB(5, 5, 0xFFFF0000);
		ImageIO.write(picture, "png", record.resolve(png).toFile());
	}

	/** Puts the content of one file in place of another's. */
	void copy(final String from, final String to) throws IOException {
		Files.write(record.resolve(to), Files.readAllBytes(record.resolve(from)));
	}

	void delete(final String file) throws IOException {
		Files.delete(record.resolve(file));
	}

	void write(final String file, final String text) throws IOException {
		Files.writeString(record.resolve(file), text);
	}

	/** Has the record come from another machine. */
	void anotherMachine() throws IOException {
		edit("manifest.json", "\"processor\": \"[^\"]*\"", "\"processor\": \"another\"");
	}

	/** Changes an entry of the history, which counts from 1. */
	void entry(final int number, final Consumer<JsonObject> change) throws IOException {
		final List<JsonObject> entries = entries();
		change.accept(entries.get(number - 1));
		write(entries);
	}

	/** Changes the content of an entry. */
	void content(final int number, final String key, final String value) throws IOException {
		entry(number, entry -> entry.getAsJsonObject("content").addProperty(key, value));
	}

	void swapEntries(final int a, final int b) throws IOException {
		final List<JsonObject> entries = entries();
		Collections.swap(entries, a - 1, b - 1);
		write(entries);
	}

	void removeEntry(final int number) throws IOException {
		final List<JsonObject> entries = entries();
		entries.remove(number - 1);
		write(entries);
	}

	/** Adds an entry that names files, which are there or were. */
	void addEntry(final String action, final Map<String, String> content, final Map<String, String> files)
		throws IOException
	{
		final List<JsonObject> entries = entries();
		final JsonObject entry = new JsonObject();
		entry.addProperty("number", 0);
		entry.addProperty("time", "2026-01-02T03:04:05Z");
		entry.addProperty("who", "A forger");
		entry.addProperty("action", action);
		entry.add("content", GSON.toJsonTree(content));
		entry.add("files", GSON.toJsonTree(files));
		entry.addProperty("previous", "");
		entries.add(entry);
		write(entries);
	}

	/** Makes numbers, hashes of files, the chain and the sums fit to each other again. */
	void reseal() throws IOException {
		if (Files.exists(record.resolve("history.jsonl"))) write(entries());
		Sha256Sums.write(record);
	}

	private List<JsonObject> entries() throws IOException {
		final List<JsonObject> entries = new ArrayList<>();
		for (final String line : Files.readAllLines(record.resolve("history.jsonl")))
			entries.add(JsonParser.parseString(line).getAsJsonObject());
		return entries;
	}

	private void write(final List<JsonObject> entries) throws IOException {
		final List<String> lines = new ArrayList<>();
		for (int i = 0; i < entries.size(); i++) {
			final JsonObject entry = entries.get(i);
			entry.addProperty("number", i + 1);
			if (!entry.get("action").getAsString().equals("erase")) rehash(entry.getAsJsonObject("files"), entries.subList(i + 1,
				entries.size()));
			entry.addProperty("previous", i == 0 ? Sha256Sums.of(record.resolve("manifest.json")) : Sha256.of(lines.get(i - 1)
				.getBytes(StandardCharsets.UTF_8)));
			lines.add(GSON.toJson(entry));
		}
		Files.writeString(record.resolve("history.jsonl"), String.join("\n", lines) + "\n");
	}

	/** Of files that no later entry names. */
	private void rehash(final JsonObject files, final List<JsonObject> later) throws IOException {
		for (final String file : List.copyOf(files.keySet()))
			if (Files.exists(record.resolve(file)) && later.stream().noneMatch(entry -> entry.getAsJsonObject("files").has(file)))
				files.addProperty(file, Sha256Sums.of(record.resolve(file)));
	}
}
