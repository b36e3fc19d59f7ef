package org.visavis.model;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.Map;

/**
 * Exact products of one row of unsigned bytes with columns of signed ones, in memory that is used again; for one thread. No
 * unsigned byte may be above 127: processors without whole-number dot products sum two terms in 16 bits.
 */
public final class ByteProduct {

	private final Products products;
	private final IntBuffer sums;

	ByteProduct(final Products products, final int columns) {
		this.products = products;
		sums = bytes(Integer.BYTES * columns).asIntBuffer();
	}

	/** Memory outside of the heap, in the byte order that the library reads. */
	public static ByteBuffer bytes(final int length) {
		return ByteBuffer.allocateDirect(length).order(ByteOrder.nativeOrder());
	}

	/**
	 * Multiplies.
	 *
	 * @param row [length] in memory outside of the heap
	 * @param columns [length][n], likewise; read where it lies
	 * @return the first n are the products; overwritten by the next call
	 */
	public IntBuffer multiply(final ByteBuffer row, final ByteBuffer columns) {
		final int length = row.remaining(), n = columns.remaining() / length;
		try (OnnxTensor rows = OnnxTensor.createTensor(products.environment(), row, new long[] { 1, length }, OnnxJavaType.UINT8);
				OnnxTensor all = OnnxTensor.createTensor(products.environment(), columns, new long[] { length, n }, OnnxJavaType.INT8);
				OnnxTensor to = OnnxTensor.createTensor(products.environment(), sums.slice(0, n), new long[] { 1, n }))
		{
			products.graph("bytes").run(Map.of("row", rows, "columns", all), Map.of("products", to)).close();
			return sums;
		}
		catch (final OrtException e) {
			throw new IllegalStateException("The matrix product failed: " + e.getMessage(), e);
		}
	}
}
