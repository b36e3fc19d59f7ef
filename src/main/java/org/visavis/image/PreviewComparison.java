package org.visavis.image;

import java.awt.image.Raster;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.file.Chunk;
import org.visavis.header.JpegHeader;
import org.visavis.metadata.ExifPreview;

/**
 * Whether the small preview in a JPEG file's EXIF block shows what the picture shows: a program that changes the picture and
 * leaves the preview as it was gives an earlier state away.
 */
public final class PreviewComparison {

	/** Below this correlation a preview is said to show something else; those of 46 real files reach .95 and more. */
	public static final double ALIKE = .9;

	private static final int GRID = 24;
	/** What is decoded at most; a file that claims more pixels or makes them in more passes is left alone. */
	private static final long MOST_PIXELS = 50_000_000, MOST_OF_PREVIEW = 4_000_000, MOST_PASSES = 12;

	private final JpegLibrary library = new Decoders().jpegLibrary();

	/**
	 * Pearson's correlation of the means of luma in a grid of 24 x 24, over the middle of the preview in the picture's
	 * proportion, since cameras fill up what is left with black; empty without a preview and where either cannot be decoded.
	 */
	public OptionalDouble correlation(final Bytes file) {
		try {
			final Optional<byte[]> preview = Chunk.ofJpeg(file, 0).stream().filter(s -> s.begins(file, "e1", Chunk.EXIF)).findFirst()
				.flatMap(exif -> preview(new Bytes(exif.tiff(file).content(file))));
			if (preview.isEmpty() || !isWithin(MOST_PIXELS, file) || !isWithin(MOST_OF_PREVIEW, new Bytes(preview.get())))
				return OptionalDouble.empty();
			final Raster picture = library.samples(file.array());
			final double ratio = (double) picture.getWidth() / picture.getHeight();
			return OptionalDouble.of(correlation(means(picture, ratio), means(library.samples(preview.get()), ratio)));
		}
		catch (final BadImage | IOException | RuntimeException e) {
			return OptionalDouble.empty(); // damaged pictures are told elsewhere
		}
	}

	private static Optional<byte[]> preview(final Bytes block) {
		return new ExifPreview(block).place().map(place -> place.content(block));
	}

	private static boolean isWithin(final long most, final Bytes jpeg) throws BadImage {
		final JpegHeader header = JpegHeader.read(jpeg, 0);
		return (long) header.frame().width() * header.frame().height() <= most && header.scans().count() <= MOST_PASSES;
	}

	/** Of the largest part in the middle that has a proportion of width to height. */
	private static double[] means(final Raster raster, final double ratio) {
		final double width = Math.min(raster.getWidth(), raster.getHeight() * ratio), height = width / ratio;
		final double left = (raster.getWidth() - width) / 2, top = (raster.getHeight() - height) / 2;
		final double[] means = new double[GRID * GRID];
		for (int i = 0; i < means.length; i++)
			means[i] = mean(raster, left + i % GRID * width / GRID, top + i / GRID * height / GRID, width / GRID, height / GRID);
		return means;
	}

	private static double mean(final Raster raster, final double left, final double top, final double width,
		final double height)
	{
		final int x = (int) Math.min(raster.getWidth() - 1, left), y = (int) Math.min(raster.getHeight() - 1, top);
		final int w = Math.max(1, Math.min(raster.getWidth() - x, (int) width)), h = Math.max(1, Math.min(raster.getHeight() - y,
			(int) height));
		return Arrays.stream(raster.getSamples(x, y, w, h, 0, (int[]) null)).average().orElse(0);
	}

	private static double correlation(final double[] a, final double[] b) {
		final double meanA = Arrays.stream(a).average().orElse(0), meanB = Arrays.stream(b).average().orElse(0);
		double ab = 0, aa = 0, bb = 0;
		for (int i = 0; i < a.length; i++) {
			ab += (a[i] - meanA) * (b[i] - meanB);
			aa += (a[i] - meanA) * (a[i] - meanA);
			bb += (b[i] - meanB) * (b[i] - meanB);
		}
		return aa == 0 || bb == 0 ? 1 : ab / Math.sqrt(aa * bb);
	}
}
