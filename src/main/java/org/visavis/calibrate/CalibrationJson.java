package org.visavis.calibrate;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.ToNumberPolicy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.visavis.UserError;

/** A calibration as JSON. */
final class CalibrationJson {

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping()
		.setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE).registerTypeAdapter(double.class, new ShortestDouble())
		.registerTypeAdapter(Double.class, new ShortestDouble()).create();

	private CalibrationJson() {}

	static String of(final Calibration calibration) {
		final JsonObject all = JsonParser.parseString(GSON.toJson(calibration)).getAsJsonObject();
		if (calibration.populations().isEmpty()) List.of("populations", "unstated").forEach(all::remove);
		withoutUnknown(all.getAsJsonArray("strata"));
		if (all.has("populations")) all.getAsJsonArray("populations").forEach(p -> withoutUnknown(p.getAsJsonObject()
			.getAsJsonArray("strata")));
		return GSON.toJson(all) + "\n";
	}

	/** As files were before there was a spread, so that they keep their hash. */
	private static void withoutUnknown(final JsonArray strata) {
		for (final JsonElement stratum : strata)
			if (stratum.getAsJsonObject().getAsJsonObject("spread").getAsJsonArray("log10Lrs").isEmpty()) stratum
				.getAsJsonObject().remove("spread");
	}

	static Calibration parse(final String json, final String name) {
		final Calibration read = read(json, name);
		CalibrationLimits.problem(read).ifPresent(problem -> {
			throw new UserError(name + " cannot be used as a calibration: " + problem + ".");
		});
		return read;
	}

	/** Gson takes what it finds, so it is written once more to see whether that was everything and nothing else. */
	private static Calibration read(final String json, final String name) {
		try {
			final Calibration read = GSON.fromJson(json, Calibration.class);
			if (read == null || !JsonParser.parseString(of(read)).equals(JsonParser.parseString(json)))
				throw new JsonParseException("Entries are missing or unknown");
			return read;
		}
		catch (final RuntimeException | StackOverflowError e) { // Gson wraps what a constructor refuses; brackets in brackets
			throw new UserError(name + " cannot be read as a calibration: found an entry that is missing, unknown or not " +
				"valid, expected a file as Calibrate Comparisons... writes it.", e);
		}
	}

	static String sha256(final String json) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(
				StandardCharsets.UTF_8)));
		}
		catch (final NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java runtime has SHA-256", e);
		}
	}
}
