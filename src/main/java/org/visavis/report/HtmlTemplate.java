package org.visavis.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.visavis.record.WholeFile;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/** Fills in the HTML templates of this package; every value is escaped. */
final class HtmlTemplate {

	private HtmlTemplate() {}

	/**
	 * Writes a page.
	 *
	 * @param name of a template, ending in ".ftlh"
	 * @param values what the template refers to
	 */
	static void write(final String name, final Map<String, Object> values, final Path page) throws IOException {
		WholeFile.write(page, part -> {
			try (Writer writer = Files.newBufferedWriter(part)) {
				configuration().getTemplate(name).process(values, writer);
			}
			catch (final TemplateException e) {
				throw new IllegalStateException("The template " + name + " cannot be filled in", e);
			}
		});
	}

	private static Configuration configuration() {
		final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
		configuration.setClassForTemplateLoading(HtmlTemplate.class, "");
		configuration.setDefaultEncoding("UTF-8");
		configuration.setLocale(Locale.ROOT);
		configuration.setNumberFormat("#,##0");
		configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
		configuration.setLogTemplateExceptions(false);
		return configuration;
	}
}
