package org.visavis.image;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.visavis.geometry.SimilarityTransform;
import org.visavis.resample.CropSampler;
import org.visavis.resample.PlanarImage;

/** From a JPEG file of 250 x 250 px and one of 12 megapixels to pixels, to the detector's input, to a crop. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DecodeBenchmark {

	@Param({ "250x250", "4000x3000" })
	String size;

	private final PhotoReader reader = new PhotoReader();
	private Path file;
	private Photo photo;

	@Setup
	public void writePhotograph() throws IOException {
		final int w = Integer.parseInt(size.split("x")[0]), h = Integer.parseInt(size.split("x")[1]);
		file = Files.createTempFile("decode", ".jpg");
		ImageIO.write(picture(w, h), "jpeg", new File(file.toString()));
		photo = reader.read(file);
	}

	@TearDown
	public void removePhotograph() throws IOException {
		Files.delete(file);
	}

	@Benchmark
	public Photo read() {
		return reader.read(file);
	}

	@Benchmark
	public PlanarImage shrink() {
		final int w = photo.facts().width(), h = photo.facts().height();
		if (w <= 640) return PlanarImage.of(photo.pixels().get(), 0, 0, w, h, new float[3 * w * h]);
		return PlanarImage.shrunk(photo.pixels().get(), 640, 640 * h / w, new float[3 * 640 * (640 * h / w)]);
	}

	@Benchmark
	public float[] crop() {
		final double scale = 150.0 / photo.facts().height();
		return CropSampler.crop(photo.pixels().get(), new SimilarityTransform(scale, scale / 20, -20, -20), 112);
	}

	/** Smooth shapes with a camera's noise, fixed seed. */
	private static BufferedImage picture(final int w, final int h) {
		final BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_3BYTE_BGR);
		final Random random = new Random(0);
		for (int y = 0; y < h; y++)
			for (int x = 0; x < w; x++) {
				final int noise = (int) (3 * random.nextGaussian());
				final int r = clamp(128 + 100 * Math.sin(9.0 * x / w) + noise), g = clamp(128 + 90 * Math.cos(7.0 * y / h) + noise);
				image.setRGB(x, y, r << 16 | g << 8 | clamp(90 + 50 * Math.sin(5.0 * (x + y) / h) + noise));
			}
		return image;
	}

	private static int clamp(final double value) {
		return (int) Math.max(0, Math.min(255, value));
	}

	public static void main(final String[] args) throws RunnerException {
		new Runner(new OptionsBuilder().include(DecodeBenchmark.class.getSimpleName()).build()).run();
	}
}
