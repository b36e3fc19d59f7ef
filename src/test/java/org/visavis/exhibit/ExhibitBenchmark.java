package org.visavis.exhibit;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.array.ArrayImgs;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.visavis.detect.Face;
import org.visavis.geometry.Point;

/** Faces of 60 and 600 px between the eyes in 12 megapixels, levelled to 500 x 600, and each kind of exhibit with marks. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class ExhibitBenchmark {

	@Param
	ExhibitKind kind;

	private final ExhibitFrame frame = ExhibitFrame.ofWidth(500);
	private ArrayImg<ARGBType, IntArray> photograph;
	private Face small, large;
	private ExhibitSide side;

	@Setup
	public void level() {
		photograph = ArrayImgs.argbs(new Random(0).ints(12_000_000).map(i -> i | 0xff000000).toArray(), 4000, 3000);
		small = LevelledFaceTest.face(new Point(2000, 1500), new Point(2060, 1504));
		large = LevelledFaceTest.face(new Point(1700, 1500), new Point(2299, 1530));
		side = new ExhibitSide(LevelledFace.of(photograph, small, frame), small.points(), IntStream.range(0, 468).mapToObj(
			i -> new Point(1980 + i % 22 * 5, 1450 + i / 22 * 5)).toList(), List.of(new ExhibitFeature(1, small.leftEye(), small
				.rightEye(), "")));
	}

	@Benchmark
	public BufferedImage render() {
		return Exhibit.render(kind, 50, side, side);
	}

	@Benchmark
	public LevelledFace enlarge() {
		return LevelledFace.of(photograph, small, frame);
	}

	@Benchmark
	public LevelledFace reduce() {
		return LevelledFace.of(photograph, large, frame);
	}

	/**
	 * @param args ignored
	 */
	public static void main(final String[] args) throws RunnerException {
		new Runner(new OptionsBuilder().include(ExhibitBenchmark.class.getName()).build()).run();
	}
}
