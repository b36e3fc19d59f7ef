package org.visavis.procedure;

import java.util.LinkedHashMap;
import java.util.Map;

/** What of the machine and its libraries may matter for the last digits of a number. */
final class Machine {

	private Machine() {}

	static Map<String, String> facts() {
		final Map<String, String> facts = new LinkedHashMap<>();
		facts.put("onnxruntime", Version.ONNX_RUNTIME);
		facts.put("djl", Version.DJL);
		for (final String property : new String[] { "java.version", "java.vendor", "os.name", "os.version", "os.arch" })
			facts.put(property, System.getProperty(property));
		return facts;
	}
}
