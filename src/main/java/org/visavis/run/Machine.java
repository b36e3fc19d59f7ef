package org.visavis.run;

import com.sun.management.HotSpotDiagnosticMXBean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.visavis.image.JpegLibrary;
import org.visavis.record.Sha256Sums;
import org.visavis.request.Version;

/** Which build of the program ran on which machine: what may matter for the last digits of a number. */
public final class Machine {

	private static final Path LINUX = Path.of("/proc/cpuinfo");

	private Machine() {}

	/** A value that cannot be found out is empty. */
	public static Map<String, String> facts() {
		final Map<String, String> facts = new LinkedHashMap<>();
		addBuild(facts);
		facts.put("onnxruntime", Version.ONNX_RUNTIME);
		facts.put("djl", Version.DJL);
		facts.put("jpeg", JpegLibrary.ofThisJava());
		for (final String property : new String[] { "java.version", "java.vendor", "os.name", "os.version", "os.arch" })
			facts.put(property, System.getProperty(property));
		facts.put("processor", processor());
		facts.put("vector_instructions", vectors());
		return facts;
	}

	/** The commit and the SHA-256 of the jar that this class lies in; both are empty where it lies in a folder. */
	private static void addBuild(final Map<String, String> facts) {
		try {
			final Optional<Path> jar = Jars.of(Machine.class.getResource("Machine.class"));
			facts.put("commit", jar.isPresent() ? commit(jar.get()) : "");
			facts.put("jar_sha256", jar.isPresent() ? Sha256Sums.of(jar.get()) : "");
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String commit(final Path path) throws IOException {
		try (JarFile jar = new JarFile(path.toFile())) {
			return Objects.requireNonNullElse(jar.getManifest().getMainAttributes().getValue("Implementation-Build"), "");
		}
	}

	/** Which of them Java found on the processor, whose name may be that of several: "UseAVX=2"; empty on others. */
	private static String vectors() {
		try {
			return Optional.ofNullable(ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)).map(
				java -> "UseAVX=" + java.getVMOption("UseAVX").getValue()).orElse("");
		}
		catch (final IllegalArgumentException e) {
			return ""; // no such option, so no such processor
		}
	}

	/** As Linux or Windows names it. */
	private static String processor() {
		if (!Files.isReadable(LINUX)) return Objects.requireNonNullElse(System.getenv("PROCESSOR_IDENTIFIER"), "");
		try (Stream<String> lines = Files.lines(LINUX)) {
			return lines.filter(line -> line.startsWith("model name")).map(line -> line.substring(line.indexOf(':') + 1).strip())
				.findFirst().orElse("");
		}
		catch (final IOException | UncheckedIOException e) {
			return "";
		}
	}
}
