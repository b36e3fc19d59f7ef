package org.visavis.report;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.visavis.record.Check;
import org.visavis.record.Checks;
import org.visavis.record.WholeFile;

/** validation.html: the checks of an installation as a page that needs nothing beside it and can be printed. */
public final class ValidationReport {

	public static final String NAME = "validation.html";

	private ValidationReport() {}

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
	 * Writes validation.html.
	 *
	 * @param facts about the installation by name; "made" is when it was validated, in ISO 8601
	 */
	public static void write(final Path record, final Map<String, String> facts, final Checks checks) throws IOException {
		final List<Section> sections = Arrays.stream(Check.Kind.values()).map(kind -> new Section(kind, checks.of(kind)))
			.toList();
		final Map<String, Object> model = Map.of("facts", facts, "checks", checks, "failed", checks.ended(
			Check.Verdict.FAIL), "sections", sections);
		WholeFile.write(record.resolve(NAME), part -> {
			try (Writer html = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
				templates().getTemplate("validation.ftlh").process(model, html);
			}
			catch (final TemplateException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	private static Configuration templates() {
		final Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
		templates.setClassForTemplateLoading(ValidationReport.class, "");
		templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
		templates.setDefaultEncoding("UTF-8");
		templates.setLocale(Locale.ROOT);
		templates.setNumberFormat("computer");
		templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
		templates.setLogTemplateExceptions(false);
		return templates;
	}
}
