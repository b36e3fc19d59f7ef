package org.visavis.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.correct.NumberedFace;
import org.visavis.detect.Face;
import org.visavis.detect.FaceDetector;
import org.visavis.detect.SteadyPoints;
import org.visavis.embed.Embedding;
import org.visavis.embed.Recogniser;
import org.visavis.geometry.Box;
import org.visavis.model.ModelCard;
import org.visavis.model.ModelLibrary;
import org.visavis.model.Network;
import org.visavis.quality.Assessment;
import org.visavis.quality.Quality;
import org.visavis.request.Method;
import org.visavis.request.Settings;
import org.visavis.table.FaceResult;

/** The networks of a method, loaded once for a run. */
public final class Engine implements AutoCloseable {

	/** The least intersection over union of a found box with the expected one. */
	private static final double THERE = 0.3;

	private final Method method;
	private final Settings settings;
	private final List<Network> networks;
	/** Place of the first recogniser among the networks. */
	private final int firstRecogniser;

	/**
	 * Loads the networks; whoever opens them closes them.
	 *
	 * @param recognising whether the recognisers are loaded too
	 */
	public Engine(final ModelLibrary library, final Method method, final Settings settings, final boolean recognising) {
		this.method = method;
		this.settings = settings;
		final List<String> models = new ArrayList<>(List.of(method.detector()));
		if (method.points() != null) models.add(method.points().mesh());
		firstRecogniser = models.size();
		if (recognising) method.recognisers().forEach(member -> models.add(member.model()));
		networks = library.open(models, settings.acceptLicence());
	}

	/** The cards of the networks: detector, mesh, recognisers. */
	List<ModelCard> cards() {
		return networks.stream().map(Network::card).toList();
	}

	/** The way from pixels to faces, for one thread. */
	public Worker worker() {
		return new Worker();
	}

	@Override
	public void close() {
		networks.forEach(Network::close);
	}

	/** A face that is found and assessed, but not yet embedded. */
	public record Draft(int number, Face face, Quality quality, Assessment assessment) {

		/** @param limitation of the whole photograph; empty if there is none */
		Draft in(final String limitation) {
			return limitation.isEmpty() ? this : new Draft(number, face, quality, assessment.limitedBy(limitation));
		}

		public FaceResult with(final List<Embedding> embeddings) {
			return new FaceResult(number, face, quality, assessment, embeddings);
		}
	}

	/** Finds, chooses, assesses and embeds faces in one thread. */
	public final class Worker implements AutoCloseable {

		private final FaceDetector detector = new FaceDetector(networks.get(0), method.detection());
		private final Optional<SteadyPoints> steady = Optional.ofNullable(method.points()).map(points -> new SteadyPoints(
			networks.get(0), networks.get(1), points));
		private final List<Recogniser> recognisers = new ArrayList<>();

		private Worker() {
			for (int i = firstRecogniser; i < networks.size(); i++)
				recognisers.add(new Recogniser(networks.get(i), method.recognisers().get(i - firstRecogniser).mirror()));
		}

		/** All faces, with the points that the method gives them, from left to right, then from top to bottom. */
		public List<Face> find(final ArrayImg<ARGBType, IntArray> photograph) {
			return detected(photograph).stream().map(face -> withPoints(photograph, face)).toList();
		}

		/** All faces likewise, of which those that do not count keep the points that the detector found them with, which is faster. */
		List<Face> findCounting(final ArrayImg<ARGBType, IntArray> photograph) {
			final List<Face> faces = detected(photograph);
			final List<Integer> counting = counting(photograph, faces);
			return IntStream.range(0, faces.size()).mapToObj(i -> counting.contains(i) ? withPoints(photograph, faces.get(i)) : faces
				.get(i)).toList();
		}

		private List<Face> detected(final ArrayImg<ARGBType, IntArray> photograph) {
			final List<Face> faces = settings.longSide() == 0 ? detector.search(photograph) : detector.findOnce(photograph,
				settings.longSide());
			return faces.stream().sorted(Comparator.<Face>comparingDouble(f -> f.box().centre().x()).thenComparingDouble(
				f -> f.box().centre().y())).toList();
		}

		/** Whether there is a face, in one pass over a version with a smaller long side or, where none is seen, as {@link #find} does. */
		boolean showsFace(final ArrayImg<ARGBType, IntArray> photograph, final int longSide) {
			return !detector.findOnce(photograph, longSide).isEmpty() || !detected(photograph).isEmpty();
		}

		private Face withPoints(final ArrayImg<ARGBType, IntArray> photograph, final Face face) {
			return steady.map(points -> points.of(photograph, face)).orElse(face);
		}

		/** The faces that count, assessed. */
		public List<Draft> choose(final ArrayImg<ARGBType, IntArray> photograph, final List<NumberedFace> faces) {
			return counting(photograph, faces.stream().map(NumberedFace::face).toList()).stream().map(i -> assess(photograph, faces
				.get(i))).toList();
		}

		/** Which faces count: their boxes tell, whatever their points. */
		private List<Integer> counting(final ArrayImg<ARGBType, IntArray> photograph, final List<Face> faces) {
			return settings.face().of(faces, (int) photograph.dimension(0), (int) photograph.dimension(1));
		}

		/** The face that is found about where one is expected, assessed. */
		Optional<Draft> findAt(final ArrayImg<ARGBType, IntArray> photograph, final Box expected) {
			final List<Face> found = detected(photograph);
			final double[] overlap = found.stream().mapToDouble(f -> f.box().intersectionOverUnion(expected)).toArray();
			return IntStream.range(0, overlap.length).boxed().max(Comparator.comparingDouble(i -> overlap[i])).filter(
				i -> overlap[i] >= THERE).map(i -> assess(photograph, new NumberedFace(i + 1, withPoints(photograph, found.get(i)))));
		}

		private Draft assess(final ArrayImg<ARGBType, IntArray> photograph, final NumberedFace face) {
			final Quality quality = Quality.of(photograph, face.face());
			return new Draft(face.number(), face.face(), quality, method.suitability().assess(quality, face.face()
				.confidence()));
		}

		/** An empty batch to embed faces with. */
		FaceBatch batch() {
			return new FaceBatch(recognisers);
		}

		@Override
		public void close() {
			detector.close();
			steady.ifPresent(SteadyPoints::close);
			recognisers.forEach(Recogniser::close);
		}
	}
}
