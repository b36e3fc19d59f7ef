package org.visavis.embed;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

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
import org.visavis.detect.Face;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;
import org.visavis.image.PhotoReader;
import org.visavis.model.ModelLibrary;
import org.visavis.model.Network;

/** Aligning the face of a shipped photograph, and embedding crops of it without the mirror image. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EmbedBenchmark {

	@Param({ "sface", "reid0095", "dlib" })
	private String model;
	@Param({ "1", "8" })
	private int atOnce;

	private final ArrayImg<ARGBType, IntArray> photograph = new PhotoReader().read(Path.of("samples/london/062_03.jpg"))
		.pixels().orElseThrow();
	private final Face face = new Face(new Box(214, 195, 234, 319), List.of(new Point(278, 308), new Point(387, 313),
		new Point(333, 374), new Point(283, 427), new Point(375, 429)), 0.95);
	private Network network;
	private Recogniser recogniser;
	private List<float[]> crops;

	public static void main(final String... args) throws RunnerException {
		new Runner(new OptionsBuilder().include(EmbedBenchmark.class.getSimpleName()).build()).run();
	}

	@Setup
	public void open() {
		network = ModelLibrary.ofInstallation().open(model, false);
		recogniser = new Recogniser(network, false);
		crops = Collections.nCopies(atOnce, recogniser.crop(photograph, face));
	}

	@TearDown
	public void close() {
		recogniser.close();
		network.close();
	}

	@Benchmark
	public float[] align() {
		return recogniser.crop(photograph, face);
	}

	@Benchmark
	public List<Embedding> embed() {
		return recogniser.embed(crops);
	}
}
