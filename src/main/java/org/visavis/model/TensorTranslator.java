package org.visavis.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.translate.Batchifier;
import ai.djl.translate.Translator;
import ai.djl.translate.TranslatorContext;

import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;

/** Hands arrays to the network and back as they are; all arithmetic happens outside of DJL. */
final class TensorTranslator implements Translator<Tensor, Map<String, float[]>> {

	@Override
	public NDList processInput(final TranslatorContext context, final Tensor input) {
		return new NDList(context.getNDManager().create(FloatBuffer.wrap(input.values()), new Shape(input
			.shape())));
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
