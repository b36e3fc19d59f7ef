package org.visavis.calibrate;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;

/** Finite doubles with as many digits as are needed to read them back exactly; Java's own way changed with Java 19. */
final class ShortestDouble extends TypeAdapter<Double> {

	@Override
	public void write(final JsonWriter out, final Double value) throws IOException {
		final BigDecimal exact = new BigDecimal(value);
		int digits = 15;
		while (exact.round(new MathContext(digits)).doubleValue() != value) digits++;
		out.value(exact.round(new MathContext(digits)).stripTrailingZeros());
	}

	@Override
	public Double read(final JsonReader in) throws IOException {
		return in.nextDouble();
	}
}
