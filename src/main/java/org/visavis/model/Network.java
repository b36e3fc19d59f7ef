package org.visavis.model;

import ai.djl.Device;
import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.inference.Predictor;
import ai.djl.translate.TranslateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;

import org.visavis.UserError;

/**
 * A network in memory, ready to run on the processor with one thread a call. The bytes that were hashed are the bytes
 * that run: nothing is read from disk a second time. Whoever opens a network closes it, after all its runners.
 */
public final class Network implements AutoCloseable {

	/** What DJL calls ONNX Runtime. */
	static final String ENGINE = "OnnxRuntime";

	private static final Map<String, String> ONE_THREAD = Map.of("intraOpNumThreads", "1", "interOpNumThreads", "1");

	private final ModelCard card;
	private final Model model;

	private Network(final ModelCard card, final Model model) {
		this.card = card;
		this.model = model;
	}

	/** Loads checked bytes. */
	static Network of(final ModelCard card, final byte[] onnx) {
		stayOffline();
		final Thread thread = Thread.currentThread();
		final ClassLoader loader = thread.getContextClassLoader();
		thread.setContextClassLoader(Network.class.getClassLoader()); // where DJL looks for its engine
		try (InputStream bytes = new ByteArrayInputStream(onnx)) {
			UnpackedLibrary.load();
			final Model model = Model.newInstance(card.id(), Device.cpu(), ENGINE);
			model.load(bytes, ONE_THREAD);
			Files.deleteIfExists(model.getModelPath()); // an empty temporary folder, which a killed program would leave
			return new Network(card, model);
		}
		catch (final IOException | MalformedModelException e) {
			throw new UserError("models/" + card.id() + "/model.onnx cannot be loaded: " + e.getMessage() + ".", e);
		}
		finally {
			thread.setContextClassLoader(loader);
		}
	}

	public ModelCard card() {
		return card;
	}

	/** A way to run the network; one for each thread. */
	public Runner runner() {
		return new Runner(model.newPredictor(new TensorTranslator()));
	}

	@Override
	public void close() {
		model.close();
	}

	/** DJL reports its use on some machines, its ONNX engine looks for a second one, and it logs, unless told not to. */
	static void stayOffline() {
		LibraryLogs.off("ai.djl");
		System.setProperty("ai.djl.offline", "true");
		System.setProperty("OPT_OUT_TRACKING", "true");
		System.setProperty("ai.djl.onnx.disable_alternative", "true");
	}

	/** Runs a network in one thread. */
	public static final class Runner implements AutoCloseable {

		private final Predictor<Tensor, Map<String, float[]>> predictor;

		private Runner(final Predictor<Tensor, Map<String, float[]>> predictor) {
			this.predictor = predictor;
		}

		/**
		 * Runs the network once.
		 *
		 * @param input row by row, at least as many values as the shape says
		 * @param shape such as N, 3, height, width
		 * @return the outputs by name, each row by row
		 */
		public Map<String, float[]> run(final float[] input, final long... shape) {
			try {
				return predictor.predict(new Tensor(input, shape));
			}
			catch (final TranslateException e) {
				throw new IllegalStateException("The network failed: " + e.getMessage(), e);
			}
		}

		@Override
		public void close() {
			predictor.close();
		}
	}
}
