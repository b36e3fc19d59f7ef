package org.visavis.cases;

import java.util.LinkedHashMap;
import java.util.Map;

import org.visavis.request.MacroOptions;

/**
 * A command with its keys, as a step of a case runs it.
 *
 * @param command its name in a macro
 * @param keys and their values, in the order of the line
 */
public record CaseCall(String command, Map<String, String> keys) {

	/** A command on the record of a case. */
	public static CaseCall of(final String command, final String... keysAndValues) {
		final Map<String, String> keys = new LinkedHashMap<>();
		for (int i = 0; i < keysAndValues.length; i += 2)
			keys.put(keysAndValues[i], keysAndValues[i + 1]);
		return new CaseCall(command, keys);
	}

	/** The keys as a macro has them, such as {@code record=/case/record pictures=true}. */
	public String options() {
		return MacroOptions.of(keys);
	}
}
