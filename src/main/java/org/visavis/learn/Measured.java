package org.visavis.learn;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.visavis.calibrate.LimitLearner.Property;
import org.visavis.calibrate.PropertyLimits;
import org.visavis.quality.SuitabilityRule;

/** What is measured on a face and whose limits are learnt, by the name in the rule. */
enum Measured {
	INTEROCULAR(face -> face.quality().interocular()),
	SHARPNESS(face -> face.quality().sharpness()),
	EVENNESS(face -> face.quality().evenness()),
	DARK(face -> face.quality().exposure()),
	BRIGHT(face -> face.quality().exposure()),
	YAW(face -> Math.abs(face.quality().yaw())),
	PITCH(face -> Math.abs(face.quality().pitch())),
	VISIBLE(face -> face.quality().visible()),
	CONFIDENCE(KnownFace::confidence);

	/** No limits of any of these. */
	static final List<PropertyLimits> UNLIMITED = Arrays.stream(values()).map(Measured::property).map(p -> new PropertyLimits(
		p.name(), p.lowIsWorse(), p.worst(), p.worst())).toList();

	private final ToDoubleFunction<KnownFace> ofFace;

	Measured(final ToDoubleFunction<KnownFace> ofFace) {
		this.ofFace = ofFace;
	}

	/** The value of each face. */
	double[] of(final List<KnownFace> faces) {
		return faces.stream().mapToDouble(ofFace).toArray();
	}

	/** The value of the worse face of each pair. */
	double[] worse(final KnownFaces faces, final ChosenPairs pairs) {
		final double[] of = of(faces.all());
		final Property property = property();
		return IntStream.range(0, pairs.size()).mapToDouble(i -> property.worse(of[pairs.a()[i]], of[pairs.b()[i]])).toArray();
	}

	Property property() {
		final String name = name().toLowerCase(Locale.ROOT);
		return new Property(name, SuitabilityRule.LOW_IS_WORSE.get(name));
	}
}
