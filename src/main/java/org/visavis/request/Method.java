package org.visavis.request;

import com.google.gson.Gson;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.visavis.UserError;
import org.visavis.detect.DetectionSettings;
import org.visavis.detect.PointSettings;
import org.visavis.file.Sha256;
import org.visavis.model.ModelCard;
import org.visavis.model.ModelLibrary;
import org.visavis.quality.SuitabilityRule;

/**
 * How faces are found, assessed and compared: a file of {@code models/methods/}. What a validation is valid for.
 *
 * @param about in a sentence
 * @param detector id of a model
 * @param points how the five points of a face found are made steady; null where they are the detector's
 * @param recognisers whose standardised cosines are added to the score, each with the same weight
 */
public record Method(String name, String about, String detector, DetectionSettings detection,
	PointSettings points, SuitabilityRule suitability, List<Member> recognisers)
{

	/**
	 * A recogniser's part in a method.
	 *
	 * @param model id of a model
	 * @param mirror whether the mirror image is embedded too
	 * @param meanCosine of non-mated pairs
	 * @param sdCosine standard deviation of the cosine of non-mated pairs
	 */
	public record Member(String model, boolean mirror, double meanCosine, double sdCosine) {}

	/** The method of that name. */
	public static Method read(final ModelLibrary library, final String name) {
		final Method method = library.method(name, Method.class).orElseThrow(() -> new UserError("No method is called '" +
			name + "'; expected full, fast or the name of a file in models/methods/."));
		if (Stream.of(method.name, method.detector, method.detection, method.suitability, method.recognisers).anyMatch(
			Objects::isNull)) throw new UserError("models/methods/" + name + ".json is incomplete; expected name, detector, " +
				"detection, suitability and recognisers, as models/methods/full.json has them.");
		if (method.points != null && !method.points.isComplete()) throw new UserError("models/methods/" + name +
			".json has points that are incomplete; expected mesh, meshScore, meshDistance, sides, around, confidence and overlap, " +
				"as models/methods/full.json has them.");
		final List<String> missing = method.suitability.limits().entrySet().stream().filter(
			limits -> limits.getValue() == null).map(Map.Entry::getKey).toList();
		if (!missing.isEmpty()) throw new UserError("models/methods/" + name + ".json has no limits of " + String.join(", ",
			missing) + " in suitability; expected limited and unsuitable of each, as models/methods/full.json has them.");
		return method;
	}

	/** The same method with another rule, for a run; its hash is that of the method as it was read. */
	Method with(final SuitabilityRule rule) {
		return new Method(name, about, detector, detection, points, rule, recognisers);
	}

	/** The cards of the models: detector, mesh where points are made steady, recognisers. */
	public List<ModelCard> cards(final ModelLibrary library) {
		final List<String> ids = new ArrayList<>(List.of(detector));
		if (points != null) ids.add(points.mesh());
		recognisers.forEach(r -> ids.add(r.model));
		return ids.stream().map(library::card).toList();
	}

	/** SHA-256 of the method and of its models' cards, which hold the models' hashes. */
	public String sha256(final ModelLibrary library) {
		final StringBuilder text = new StringBuilder(new Gson().toJson(this));
		cards(library).forEach(card -> text.append('\n').append(new Gson().toJson(card)));
		return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	/** Place of a recogniser in the method. */
	public int indexOf(final String recogniser) {
		final List<String> ids = recognisers.stream().map(Member::model).toList();
		if (!ids.contains(recogniser)) throw new UserError("recogniser is '" + recogniser + "'; the method " + name +
			" has " + String.join(" and ", ids) + ".");
		return ids.indexOf(recogniser);
	}
}
