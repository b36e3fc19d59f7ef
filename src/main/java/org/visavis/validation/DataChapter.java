package org.visavis.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.visavis.calibrate.Calibration;
import org.visavis.evaluate.Validation;
import org.visavis.page.Block;
import org.visavis.page.Grid;
import org.visavis.page.Heading;
import org.visavis.page.Numerals;
import org.visavis.page.Paragraph;

/** What was validated, on what, and with which settings. */
record DataChapter(Validation validation) {

	private static final List<String> HEADER = List.of("What", "Value");
	private static final String PAIRS = """
		Non-mated pairs are formed only inside one collection, since camera and background would separate persons of different \
		collections. Copies of one photograph, the same pixels or degraded copies of it, are never a mated pair, and all copies \
		of a person's photographs are in that person's fold. No photograph was left out by the program; \
		those that whoever made the calibration left out, for which reason, are named above.""";

	List<Block> blocks() {
		return List.of(new Heading(2, "What was validated, and on what"), new Grid("The calibration", HEADER, calibration()),
			new Grid("The data", HEADER, data()), new Grid("Provenance, as calibration.json has it", HEADER, provenance("",
				validation.calibration().provenance())), new Paragraph(PAIRS), new Paragraph(ValidityChapter.likePersons(
					validation)));
	}

	private List<List<String>> calibration() {
		final Calibration calibration = validation.calibration();
		return List.of(List.of("Name", calibration.name()), List.of("About", calibration.about()), List.of(
			"SHA-256 of calibration.json", calibration.sha256()), List.of("Method", calibration.method()), List.of(
				"SHA-256 of the method", calibration.methodSha256()), List.of("Recognisers", listed(calibration.recognisers())),
			List.of("Population", calibration.population()));
	}

	private List<List<String>> data() {
		final Validation.Data data = validation.data();
		return List.of(List.of("Persons", Numerals.count(data.persons())), List.of("Photographs", Numerals.count(data
			.photographs())), List.of("Left out, as a person has another file with the same pixels", Numerals.count(data
				.duplicates())), List.of("Collections", listed(data.collections())), List.of(
					"Columns in which both persons of a non-mated pair agree", listed(data.same())), List.of(
						"Kinds of degraded copies", listed(data.degraded())));
	}

	/** A map in the map adds its key to the names of its entries; what the validation itself says is left out. */
	private static List<List<String>> provenance(final String prefix, final Map<?, ?> entries) {
		final List<List<String>> rows = new ArrayList<>();
		entries.forEach((key, value) -> {
			if (List.of("cross_validated", "validation").contains(key)) return;
			final String name = prefix + key.toString().replace('_', ' ');
			if (value instanceof final Map<?, ?> more) rows.addAll(provenance(name + ": ", more));
			else rows.add(List.of(name, value instanceof final List<?> list ? listed(list) : value.toString()));
		});
		return rows;
	}

	private static String listed(final List<?> things) {
		final String all = things.stream().map(Object::toString).filter(thing -> !thing.isEmpty()).collect(Collectors.joining(
			", "));
		return all.isEmpty() ? "none" : all;
	}
}
