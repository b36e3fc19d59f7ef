package org.visavis.request;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The records that are made from photographs, each by a command of its own. */
public enum RecordKind {
	FACES("Detect Faces in Files...", "input"), MATRIX("Distance Matrix...", "input"), COMPARISON("Compare Faces...",
		"questioned", "reference"), SEARCH("Search Gallery...", "questioned", RecordKind.GALLERY), CLUSTERS("Cluster Faces...", "input"), CALIBRATION(
			"Calibrate Comparisons...", Persons.LIST), COPIES("Find Copies...", "questioned", "reference"), TRACES("Trace Source...",
				"questioned", "reference"), PROVENANCE("Read Provenance...", "input"), PROTECTION("Protect Photograph...", "input"), CHECK(
				"Check Protection...", "questioned");

	/**
	 * The macro key of galleries: those that are searched, whose photographs found are a record's reference photographs, or one
	 * whose photographs take the place of an input's.
	 */
	public static final String GALLERY = "gallery";

	private final String command;
	private final List<String> inputs;

	RecordKind(final String command, final String... inputs) {
		this.command = command;
		this.inputs = List.of(inputs);
	}

	/** The name of the command in a macro. */
	public String command() {
		return command;
	}

	/** The macro keys of its inputs, in their order. */
	public List<String> inputs() {
		return inputs;
	}

	/** The kind that a command makes; empty for one that makes no record from photographs. */
	public static Optional<RecordKind> of(final String command) {
		return Arrays.stream(values()).filter(kind -> kind.command.equals(command)).findFirst();
	}
}
