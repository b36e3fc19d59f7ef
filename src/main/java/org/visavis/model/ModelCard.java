package org.visavis.model;

import java.util.List;

/**
 * What {@code model.json} says of a network. A file whose hash differs from {@code sha256} is refused.
 *
 * @param id name of the model's folder
 * @param kind "detector", "recogniser" or "mesh"
 * @param sha256 of {@code model.onnx}, 64 lower-case hexadecimal digits
 * @param licence SPDX identifier or the licence's name
 * @param commercialUse whether the licence allows it
 * @param author who made the weights
 * @param source where they come from, and what was changed since
 * @param trainingData as far as known
 * @param publishedAccuracy with its source
 * @param input how the network is fed
 * @param outputs names of the outputs that are used
 * @param limits known limits, in sentences
 */
public record ModelCard(String id, String kind, String sha256, String licence, boolean commercialUse, String author,
	String source, String trainingData, String publishedAccuracy, Input input, List<String> outputs, String limits)
{

	/**
	 * How the network is fed.
	 *
	 * @param name of the input
	 * @param size side of the square crop in pixels; 0 if any size goes
	 * @param channels "RGB" or "BGR", the order of the planes
	 * @param mean subtracted from each channel, in the order of {@code channels}
	 * @param scale multiplied after that
	 * @param template where the five points of a face come to lie in the crop: pairs x, y; empty if nothing is aligned
	 */
	public record Input(String name, int size, String channels, List<Double> mean, double scale,
		List<List<Double>> template)
	{}
}
