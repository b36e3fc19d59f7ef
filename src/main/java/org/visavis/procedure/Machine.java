package org.visavis.procedure;

import java.util.LinkedHashMap;
import java.util.Map;

/** What of the machine may matter for the last digits of a number. */
final class Machine {

	private Machine() {}

	static Map<String, String> facts() {
		final Map<String, String> facts = new LinkedHashMap<>();
		for (final String property : new String[] { "java.version", "java.vendor", "os.name", "os.version", "os.arch" })
			facts.put(property, System.getProperty(property));
		return facts;
	}
}
