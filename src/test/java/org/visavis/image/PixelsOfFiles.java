package org.visavis.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads every file of a folder and writes its pixels into another as NAME.rgb (R, G and B bytes), and a line for each to
 * the standard output: name, width, height, problem, processing, with tabs between. For comparisons with other programs.
 */
final class PixelsOfFiles {

	private PixelsOfFiles() {}

	/** @param args the folder with the files, and a new or empty one for their pixels */
	public static void main(final String[] args) throws IOException {
		final Path to = Files.createDirectories(Path.of(args[1]));
		final PhotoReader reader = new PhotoReader();
		for (final Path file : files(Path.of(args[0]))) {
			final Photo photo = reader.read(file);
			final PhotoFacts facts = photo.facts();
			System.out.println(String.join("\t", file.getFileName().toString(), "" + facts.width(), "" + facts.height(), facts
				.problem(), facts.processing()));
			if (photo.pixels().isPresent()) Files.write(to.resolve(file.getFileName() + ".rgb"), rgb(Fixtures.array(photo)));
			reader.giveBack(photo);
		}
	}

	private static List<Path> files(final Path folder) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.sorted().toList();
		}
	}

	private static byte[] rgb(final int[] argb) {
		final byte[] rgb = new byte[3 * argb.length];
		for (int i = 0; i < argb.length; i++) {
			rgb[3 * i] = (byte) (argb[i] >> 16);
			rgb[3 * i + 1] = (byte) (argb[i] >> 8);
			rgb[3 * i + 2] = (byte) argb[i];
		}
		return rgb;
	}
}
