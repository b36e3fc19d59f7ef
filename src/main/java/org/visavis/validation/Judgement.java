package org.visavis.validation;

import java.util.List;

/**
 * A line of the validation matrix of Meuwly, Ramos and Haraksim (2017, doi 10.1016/j.forsciint.2016.03.048).
 *
 * @param characteristic of the performance
 * @param metric by which it is measured
 * @param graph that shows it
 * @param criterion by which it passes
 * @param data it was measured on
 * @param result what was measured
 */
record Judgement(String characteristic, String metric, String graph, String criterion, String data, String result,
	Decision decision)
{

	static final List<String> HEADER = List.of("Characteristic", "Metric", "Graph", "Criterion", "Data", "Result",
		"Decision");

	/** What was found, of what, and the criterion. */
	String said() {
		return metric + " of " + data + ": " + result + " (" + criterion + ")";
	}

	/** The line's cells. */
	List<String> cells() {
		return List.of(characteristic, metric, graph, criterion, data, result, decision.toString());
	}
}
