package org.visavis.detect;

import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.visavis.image.PhotoReader;
import org.visavis.model.ModelLibrary;
import org.visavis.model.Network;

/** Finding the face of a shipped photograph (675 x 675) in one pass and at all scales and turns. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DetectBenchmark {

	private final ArrayImg<ARGBType, IntArray> photograph = new PhotoReader().read(Path.of("samples/london/062_03.jpg"))
		.pixels().orElseThrow();
	private Network network;
	private FaceDetector detector;

	public static void main(final String... args) throws RunnerException {
		new Runner(new OptionsBuilder().include(DetectBenchmark.class.getSimpleName()).build()).run();
	}

	@Setup
	public void open() {
		network = ModelLibrary.ofInstallation().open("yunet", false);
		detector = new FaceDetector(network, new DetectionSettings(0.7, 0.85, 0.3, 640, 1.5, 2_000_000, 320, 1024, 256));
	}

	@TearDown
	public void close() {
		detector.close();
		network.close();
	}

	@Benchmark
	public List<Face> onePass() {
		return detector.findOnce(photograph, 640);
	}

	@Benchmark
	public List<Face> allScalesAndTurns() {
		return detector.search(photograph);
	}
}
