package org.visavis.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The program openssl, where there is one. */
public final class OpenSsl {

	private OpenSsl() {}

	/** Whether there is one. */
	static boolean isThere() {
		try {
			return new ProcessBuilder("openssl", "version").start().waitFor() == 0;
		}
		catch (final IOException | InterruptedException e) {
			return false;
		}
	}

	/** Runs it in a folder and expects that it succeeds; the test is skipped where there is none. */
	public static void run(final Path folder, final String... words) throws IOException, InterruptedException {
		Assumptions.assumeTrue(isThere(), "There is no program openssl to compare with.");
		final List<String> line = new ArrayList<>(List.of("openssl"));
		line.addAll(List.of(words));
		final Process process = new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true).start();
		final String said = new String(process.getInputStream().readAllBytes());
		Assertions.assertEquals(0, process.waitFor(), said);
	}

	/** The response of an authority to a request, in a folder for its files. */
	static Path stamp(final Path request, final Path work) throws IOException, InterruptedException {
		final String p12 = TestKeys.path("authority.p12").toString(), password = "pass:" + new String(TestKeys.PASSWORD);
		run(work, "pkcs12", "-in", p12, "-passin", password, "-nodes", "-nocerts", "-out", "key.pem");
		run(work, "pkcs12", "-in", p12, "-passin", password, "-nokeys", "-clcerts", "-out", "own.pem");
		Files.writeString(work.resolve("serial"), "01\n");
		Files.writeString(work.resolve("tsa.cnf"), "[tsa]\ndefault_tsa = one\n[one]\nserial = serial\nsigner_cert = own.pem\n" +
			"certs = " + TestKeys.path("laboratory.pem") + "\nsigner_key = key.pem\nsigner_digest = sha256\n" +
			"default_policy = 1.2.3.4\ndigests = sha256\ness_cert_id_alg = sha256\n");
		run(work, "ts", "-reply", "-config", "tsa.cnf", "-queryfile", request.toString(), "-out", "response.tsr");
		return work.resolve("response.tsr");
	}
}
