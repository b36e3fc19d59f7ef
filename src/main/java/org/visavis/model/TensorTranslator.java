package org.visavis.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.translate.Batchifier;
import ai.djl.translate.Translator;
import ai.djl.translate.TranslatorContext;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * Hands arrays to the network and back as they are; all arithmetic happens outside of DJL. For one thread: the memory
 * outside of the heap that the network reads from is used again for the next call.
 */
final class TensorTranslator implements Translator<Tensor, Map<String, float[]>> {

	private FloatBuffer buffer = FloatBuffer.allocate(0);

	@Override
	public NDList processInput(final TranslatorContext context, final Tensor input) {
		final Shape shape = new Shape(input.shape());
		final int length = Math.toIntExact(shape.size());
		if (buffer.capacity() < length) buffer = ByteBuffer.allocateDirect(Float.BYTES * length).order(ByteOrder
			.nativeOrder()).asFloatBuffer();
		buffer.clear().put(input.values(), 0, length).flip();
		return new NDList(context.getNDManager().create(buffer, shape));
	}

	@Override
	public Map<String, float[]> processOutput(final TranslatorContext context, final NDList outputs) {
		final Map<String, float[]> named = new HashMap<>();
		for (final NDArray output : outputs)
			named.put(output.getName(), output.toFloatArray());
		return named;
	}

	@Override
	public Batchifier getBatchifier() {
		return null;
	}
}
