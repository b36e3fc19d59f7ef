package org.visavis.procedure;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** This installation with some shipped files changed. */
public final class AlteredInstallation extends ClassLoader {

	private final Map<String, byte[]> altered = new HashMap<>();

	public AlteredInstallation() {
		super(AlteredInstallation.class.getClassLoader());
	}

	public AlteredInstallation with(final String resource, final byte[] content) {
		altered.put(resource, content);
		return this;
	}

	public AlteredInstallation with(final String resource, final String content) {
		return with(resource, content.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public InputStream getResourceAsStream(final String name) {
		return altered.containsKey(name) ? new ByteArrayInputStream(altered.get(name)) : super.getResourceAsStream(name);
	}
}
