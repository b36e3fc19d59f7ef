package org.visavis.page;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

import org.visavis.file.WholeFile;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.BeansWrapper;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/** Fills in the HTML templates of this package; every value is escaped, and what cannot be seen stands as its code. */
public final class HtmlTemplate {

	private HtmlTemplate() {}

	/**
	 * Writes a page.
	 *
	 * @param name of a template, ending in ".ftlh"
	 * @param values what the template refers to
	 */
	public static void write(final String name, final Map<String, Object> values, final Path page) throws IOException {
		final String text = text(name, values, sign -> true);
		WholeFile.write(page, part -> Files.writeString(part, text));
	}

	/**
	 * The text of a page.
	 *
	 * @param hasGlyph whether the page can show a letter
	 */
	public static String text(final String name, final Map<String, Object> values, final IntPredicate hasGlyph)
		throws IOException
	{
		try {
			final Writer writer = new StringWriter();
			configuration().getTemplate(name).process(values, writer, new VisibleValues(hasGlyph));
			return writer.toString();
		}
		catch (final TemplateException e) {
			throw new IllegalStateException("The template " + name + " cannot be filled in", e);
		}
	}

	/**
	 * The text of a page by a template that is not the program's: of the values it sees entries and items only, it makes no
	 * objects, and it finds no templates but those given and the program's.
	 */
	static String filledSafely(final TemplateLoader given, final String name, final Map<String, Object> values,
		final IntPredicate hasGlyph) throws IOException, TemplateException
	{
		final Configuration configuration = configuration();
		configuration.setTemplateLoader(new MultiTemplateLoader(new TemplateLoader[] { given, new ClassTemplateLoader(
			HtmlTemplate.class, "") }));
		final VisibleValues wrapper = new VisibleValues(hasGlyph);
		wrapper.setExposureLevel(BeansWrapper.EXPOSE_NOTHING);
		final Writer writer = new LimitedWriter();
		configuration.getTemplate(name).process(values, writer, wrapper);
		return writer.toString();
	}

	/** Every text as {@link TextOnPage} has it. */
	private static final class VisibleValues extends DefaultObjectWrapper {

		private final IntPredicate hasGlyph;

		private VisibleValues(final IntPredicate hasGlyph) {
			super(Configuration.VERSION_2_3_34);
			this.hasGlyph = hasGlyph;
		}

		@Override
		public TemplateModel wrap(final Object value) throws TemplateModelException {
			return super.wrap(value instanceof final String text ? TextOnPage.of(text, hasGlyph) : value);
		}
	}

	private static Configuration configuration() {
		final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
		configuration.setClassForTemplateLoading(HtmlTemplate.class, "");
		configuration.setDefaultEncoding("UTF-8");
		configuration.setLocale(Locale.ROOT);
		configuration.setNumberFormat("#,##0");
		configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
		configuration.setLogTemplateExceptions(false);
		configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
		configuration.setAPIBuiltinEnabled(false);
		return configuration;
	}
}
