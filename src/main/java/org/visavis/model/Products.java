package org.visavis.model;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Products of many row vectors with a few column vectors by ONNX Runtime's matrix multiplication, which uses what
 * instructions the processor has: the last bits are not the same on every machine. Each product is a sum of its terms
 * in single precision in some order, so its error is below D + 1 roundings of the sum of their sizes.
 */
public final class Products implements AutoCloseable {

	/** So many rows make a group, of which the largest product is given too. */
	public static final int GROUP = 16;

	private final OrtEnvironment environment;
	/** Those that were used so far. */
	private final Map<String, OrtSession> graphs = new HashMap<>();

	private Products(final OrtEnvironment environment) {
		this.environment = environment;
	}

	/** For any number of threads; whoever opens them closes them after all calls. */
	public static Products open() {
		Network.stayOffline();
		UnpackedLibrary.load();
		return new Products(OrtEnvironment.getEnvironment());
	}

	/** What one thread multiplies with, again and again. */
	public BlockProduct block(final int rows, final int columns) {
		return new BlockProduct(this, rows, columns);
	}

	/** What one thread multiplies bytes with. */
	public ByteProduct bytes(final int columns) {
		return new ByteProduct(this, columns);
	}

	OrtEnvironment environment() {
		return environment;
	}

	/** One of the small graphs beside this class, loaded when it is first used. */
	synchronized OrtSession graph(final String name) throws OrtException {
		if (!graphs.containsKey(name)) graphs.put(name, session(name + ".onnx"));
		return graphs.get(name);
	}

	private OrtSession session(final String graph) throws OrtException {
		try (InputStream file = Products.class.getResourceAsStream(graph);
				OrtSession.SessionOptions options = new OrtSession.SessionOptions())
		{
			options.setIntraOpNumThreads(1);
			options.setInterOpNumThreads(1);
			return environment.createSession(file.readAllBytes(), options);
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void close() {
		try {
			for (final OrtSession graph : graphs.values()) graph.close();
		}
		catch (final OrtException e) {
			throw new IllegalStateException(e.getMessage(), e);
		}
	}
}
