package org.visavis.model;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Products of many row vectors with a few column vectors by ONNX Runtime's matrix multiplication, which uses what
 * instructions the processor has: the last bits are not the same on every machine. Each product is a sum of its terms
 * in single precision in some order, so its error is below D + 1 roundings of the sum of their sizes.
 */
public final class Products implements AutoCloseable {

	/** So many rows make a group, of which the largest product is given too. */
	public static final int GROUP = 16;

	private final OrtEnvironment environment;
	private final OrtSession product, sum;

	private Products(final OrtEnvironment environment) throws OrtException {
		this.environment = environment;
		product = session("product.onnx");
		sum = session("sum.onnx");
	}

	/** Loads the two small graphs; for any number of threads. */
	public static Products open() {
		Network.stayOffline();
		UnpackedLibrary.load();
		try {
			return new Products(OrtEnvironment.getEnvironment());
		}
		catch (final OrtException e) {
			throw new IllegalStateException("The matrix product cannot be loaded: " + e.getMessage(), e);
		}
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

	/** What one thread multiplies with, again and again. */
	public BlockProduct block(final int rows, final int columns) {
		return new BlockProduct(this, rows, columns);
	}

	OrtEnvironment environment() {
		return environment;
	}

	/** The graph that starts a sum, or the one that adds to it. */
	OrtSession graph(final boolean adding) {
		return adding ? sum : product;
	}

	@Override
	public void close() {
		try {
			product.close();
			sum.close();
		}
		catch (final OrtException e) {
			throw new IllegalStateException(e.getMessage(), e);
		}
	}
}
