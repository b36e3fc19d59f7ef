package org.visavis.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visavis.table.Item;

class CopyPlanTest {

	@ParameterizedTest
	@CsvSource({ "10, 10", "204, 7", "400, 3", "500, 3", "501, 2", "3148, 2" })
	void makesMoreCopiesOfAPhotographTheSmallerItsCollection(final int photographs, final int copies) {
		final List<Portrait> portraits = Stream.concat(portraits("a", photographs), portraits("b", 40)).toList();
		assertEquals(copies, CopyPlan.of(portraits, 1).of(portraits.get(0).item()));
	}

	private static Stream<Portrait> portraits(final String collection, final int count) {
		return IntStream.range(0, count).mapToObj(i -> new Portrait(new Item(collection + i, "", Path.of("")), "p" + i, collection,
			Map.of()));
	}
}
