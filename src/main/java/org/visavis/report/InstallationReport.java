package org.visavis.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.visavis.page.HtmlTemplate;
import org.visavis.table.Check;
import org.visavis.table.Checks;

/** installation.html: the checks of an installation as a page that needs nothing beside it and can be printed. */
public final class InstallationReport {

	public static final String NAME = "installation.html";

	private InstallationReport() {}

	/** The checks of one kind; public for the template. */
	public record Section(Check.Kind kind, Checks checks) {

		public long count(final String verdict) {
			return checks.ended(Check.Verdict.valueOf(verdict)).size();
		}

		/** The tolerances that its checks state, each once. */
		public List<Check.Tolerance> tolerances() {
			return checks.all().stream().map(Check::tolerance).filter(t -> !t.why().isEmpty()).distinct().toList();
		}
	}

	/**
	 * Writes installation.html.
	 *
	 * @param facts about the installation by name; "made" is when it was validated, in ISO 8601
	 */
	public static void write(final Path record, final Map<String, String> facts, final Checks checks) throws IOException {
		final List<Section> sections = Arrays.stream(Check.Kind.values()).map(kind -> new Section(kind, checks.of(kind)))
			.toList();
		final Map<String, Object> model = Map.of("facts", facts, "checks", checks, "failed", checks.ended(
			Check.Verdict.FAIL), "sections", sections);
		HtmlTemplate.write("installation.ftlh", model, record.resolve(NAME));
	}
}
