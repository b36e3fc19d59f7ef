package org.visavis.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;

/** The products of one block of rows with some columns, in memory that is used again for the next block; for one thread. */
public final class BlockProduct {

	private final Products products;
	private final FloatBuffer largest;
	/** The sums and, while one is added to, the ones before. */
	private FloatBuffer sums, before;

	BlockProduct(final Products products, final int rows, final int columns) {
		this.products = products;
		sums = floats(rows * columns);
		before = floats(rows * columns);
		largest = floats(rows * columns);
	}

	/** Memory outside of the heap, in the byte order that the library reads. */
	public static FloatBuffer floats(final int length) {
		return ByteBuffer.allocateDirect(Math.multiplyExact(Float.BYTES, length)).order(ByteOrder.nativeOrder()).asFloatBuffer();
	}

	/**
	 * Multiplies, and adds the products to those before.
	 *
	 * @param vectors [rows][length] in memory outside of the heap, from its first value on; read where it lies
	 * @param columns [length][n], likewise
	 * @param group rows of a group; the number of rows is a multiple of it
	 * @param adding whether there are products before
	 */
	public void multiply(final FloatBuffer vectors, final FloatBuffer columns, final int length, final int group,
		final boolean adding)
	{
		final int rows = vectors.remaining() / length, n = columns.remaining() / length;
		if (adding) swap();
		try (Tensors tensors = new Tensors(products)) {
			tensors.put("vectors", vectors, rows, length);
			tensors.put("columns", columns, length, n);
			tensors.put("groups", group, n);
			if (adding) tensors.put("before", before.slice(0, rows * n), rows, n);
			tensors.run(adding, sums.slice(0, rows * n), largest.slice(0, rows / group * n), n);
		}
		catch (final OrtException e) {
			throw new IllegalStateException("The matrix product failed: " + e.getMessage(), e);
		}
	}

	private void swap() {
		final FloatBuffer other = before;
		before = sums;
		sums = other;
	}

	/** The sums, [rows][n]. */
	public FloatBuffer sums() {
		return sums;
	}

	/** The largest sum of each group, [groups][n]. */
	public FloatBuffer largest() {
		return largest;
	}

	/** The tensors of one call; each names memory and holds none. */
	private static final class Tensors implements AutoCloseable {

		private final Products products;
		private final Map<String, OnnxTensor> inputs = new HashMap<>(), outputs = new HashMap<>();

		Tensors(final Products products) {
			this.products = products;
		}

		void put(final String name, final FloatBuffer values, final long... shape) throws OrtException {
			inputs.put(name, OnnxTensor.createTensor(products.environment(), values, shape));
		}

		void put(final String name, final int group, final int n) throws OrtException {
			inputs.put(name, OnnxTensor.createTensor(products.environment(), new long[] { -1, group, n }));
		}

		void run(final boolean adding, final FloatBuffer sums, final FloatBuffer largest, final int n) throws OrtException {
			outputs.put("products", OnnxTensor.createTensor(products.environment(), sums, new long[] { sums.remaining() / n, n }));
			outputs.put("largest", OnnxTensor.createTensor(products.environment(), largest, new long[] { largest.remaining() / n, n }));
			products.graph(adding ? "sum" : "product").run(inputs, outputs).close();
		}

		@Override
		public void close() {
			inputs.values().forEach(OnnxTensor::close);
			outputs.values().forEach(OnnxTensor::close);
		}
	}
}
