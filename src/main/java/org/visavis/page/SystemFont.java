package org.visavis.page;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.visavis.file.Sha256;

/**
 * A font of the machine for letters that the program's own lacks, such as Chinese ones: a font that has those is too large
 * to be shipped.
 *
 * @param name its file's name and SHA-256, as a page says it
 * @param held what is let go of with it
 */
record SystemFont(String name, TrueTypeFont font, Closeable held) implements Closeable {

	/** Files of fonts with many letters, each with outlines that can be put into a PDF, as Linux, macOS and Windows call them. */
	private static final List<String> NAMES = List.of("DroidSansFallbackFull.ttf", "DroidSansFallback.ttf", "wqy-zenhei.ttc",
		"wqy-microhei.ttc", "Arial Unicode.ttf", "ARIALUNI.TTF", "msyh.ttc", "simsun.ttc", "STHeiti Light.ttc", "msgothic.ttc",
		"ipag.ttf", "malgun.ttf", "AppleGothic.ttf", "NanumGothic.ttf");
	private static final int DEPTH = 5;

	/** Where systems keep their fonts. */
	static List<Path> folders() {
		return Stream.of("/usr/share/fonts", "/usr/local/share/fonts", System.getProperty("user.home") + "/.local/share/fonts",
			"/System/Library/Fonts", "/Library/Fonts", System.getenv().getOrDefault("WINDIR", "C:\\Windows") + "/Fonts").map(
				Path::of).toList();
	}

	/** The font in these folders that has most of some letters; empty if none has any. */
	static Optional<SystemFont> of(final List<Path> folders, final Set<Integer> letters) throws IOException {
		SystemFont best = null;
		long most = 0;
		for (final Path file : files(folders)) {
			final SystemFont next = open(file);
			final long has = next == null ? 0 : letters.stream().filter(next::has).count();
			final SystemFont worse = has > most ? best : next;
			if (has > most) best = next;
			most = Math.max(most, has);
			if (worse != null) worse.close();
			if (most == letters.size()) break;
		}
		return Optional.ofNullable(best);
	}

	/** Those of the names that are there, in the order of the names. */
	private static List<Path> files(final List<Path> folders) throws IOException {
		final List<Path> all = new ArrayList<>();
		for (final Path folder : folders)
			if (Files.isDirectory(folder)) try (Stream<Path> files = Files.find(folder, DEPTH, (file, facts) -> facts
				.isRegularFile() && NAMES.contains(file.getFileName().toString()))) {
					files.sorted().forEach(all::add);
				}
		all.sort((a, b) -> NAMES.indexOf(a.getFileName().toString()) - NAMES.indexOf(b.getFileName().toString()));
		return all;
	}

	/** Null for a file that is no font that can be used. */
	private static SystemFont open(final Path file) {
		try {
			final String name = file.getFileName() + ", SHA-256 " + Sha256.of(Files.readAllBytes(file));
			if (!file.toString().endsWith(".ttc")) {
				final TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
				return new SystemFont(name, font, font);
			}
			final TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
			final List<TrueTypeFont> fonts = new ArrayList<>();
			collection.processAllFonts(fonts::add);
			return new SystemFont(name, fonts.get(0), collection);
		}
		catch (final IOException e) {
			return null;
		}
	}

	/** Whether it has a letter. */
	boolean has(final int sign) {
		try {
			return font.getUnicodeCmapLookup().getGlyphId(sign) != 0;
		}
		catch (final IOException e) {
			return false;
		}
	}

	@Override
	public void close() throws IOException {
		held.close();
	}
}
