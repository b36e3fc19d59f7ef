package org.visavis.table;

import com.google.gson.GsonBuilder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.visavis.file.WholeFile;
import org.visavis.fingerprint.Fingerprint;

/**
 * The hashes of the questioned pictures, in the forms in which others take them. The pictures of reference are in none:
 * whoever blocks by such a list must not block them.
 */
public final class HashExports {

	/** Lines of hash, quality and id, as PDQ's tools write and read them. */
	public static final String LIST = "hashes.txt";
	/** A line for each picture: the body of {@code POST /c/bank/NAME/signal} of Meta's Hasher-Matcher-Actioner. */
	public static final String HMA = "hma.jsonl";
	/** What a threat descriptor of ThreatExchange is posted with, but for what a person must decide: who may see it, and why. */
	public static final String THREAT_EXCHANGE = "threatexchange.json";

	private HashExports() {}

	/** Writes all three. */
	public static void write(final Path record, final List<Item> items, final List<PhotoResult> results, final String idPrefix)
		throws IOException
	{
		final List<Integer> places = IntStream.range(0, items.size()).filter(i -> items.get(i).id().startsWith(idPrefix) && !results.get(i).hashes()
			.isEmpty()).boxed().toList();
		final List<PhotoResult> hashed = places.stream().map(results::get).toList();
		final List<PhotoResult> good = hashed.stream().filter(result -> pdq(result).quality() > Fingerprint.LOW).toList();
		write(record.resolve(LIST), places.stream().map(i -> pdq(results.get(i)).hash() + "," + pdq(results.get(i)).quality() + "," + items.get(i)
			.id() + "\n").collect(Collectors.joining()));
		write(record.resolve(HMA), good.stream().map(result -> "{\"pdq\":\"" + pdq(result).hash() + "\"}\n").collect(Collectors.joining()));
		final List<Map<String, String>> indicators = new ArrayList<>();
		hashed.forEach(result -> addIndicators(indicators, result));
		write(record.resolve(THREAT_EXCHANGE), new GsonBuilder().setPrettyPrinting().create().toJson(indicators) + "\n");
	}

	private static Fingerprint pdq(final PhotoResult result) {
		return result.hashes().turns().get(0);
	}

	private static void addIndicators(final List<Map<String, String>> indicators, final PhotoResult result) {
		final int quality = pdq(result).quality();
		if (quality > Fingerprint.LOW) indicators.add(indicator("HASH_PDQ", pdq(result).hash().toString(), "PDQ, quality " + quality));
		indicators.add(indicator("HASH_SHA256", result.facts().sha256(), "SHA-256 of the file"));
		indicators.add(indicator("HASH_MD5", result.hashes().md5(), "MD5 of the file"));
	}

	private static Map<String, String> indicator(final String type, final String hash, final String description) {
		final Map<String, String> indicator = new LinkedHashMap<>();
		indicator.put("type", type);
		indicator.put("indicator", hash);
		indicator.put("description", description);
		return indicator;
	}

	private static void write(final Path file, final String text) throws IOException {
		WholeFile.write(file, part -> Files.writeString(part, text));
	}
}
