package org.visavis.page;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import org.visavis.FileLimits;
import org.visavis.UserError;
import org.visavis.file.Sha256;

import freemarker.cache.StringTemplateLoader;
import freemarker.template.TemplateException;

/**
 * A laboratory's templates, which take the place of the program's of the same names. They see the values that a page is
 * made of and the program's other templates: no class, no object's methods, no file.
 */
public final class OwnTemplates {

	/** None: every page is the program's. */
	public static final OwnTemplates NONE = new OwnTemplates(Path.of(""), Map.of());

	private static final FileLimits LIMITS = FileLimits.of(1 << 18);

	private final Path folder;
	private final Map<String, String> texts;

	private OwnTemplates(final Path folder, final Map<String, String> texts) {
		this.folder = folder;
		this.texts = texts;
	}

	/**
	 * Reads those that a folder holds, UTF-8, each of at most 262,144 bytes.
	 *
	 * @param names of the program's templates for which there can be others
	 * @throws UserError if the folder holds none of them, or one cannot be read
	 */
	public static OwnTemplates read(final Path folder, final List<String> names) {
		final Map<String, String> texts = new LinkedHashMap<>();
		names.stream().filter(name -> Files.isRegularFile(folder.resolve(name))).forEach(name -> texts.put(name, text(folder
			.resolve(name))));
		if (texts.isEmpty()) throw new UserError("templates is " + folder + ", which holds none of " + String.join(", ", names) +
			"; expected a folder with at least one.");
		return new OwnTemplates(folder, texts);
	}

	private static String text(final Path template) {
		try {
			return LIMITS.text(template);
		}
		catch (final CharacterCodingException e) {
			throw new UserError(template + " is not in UTF-8; expected a template in UTF-8.", e);
		}
		catch (final IOException e) {
			throw new UserError(template + " cannot be read: " + e.getMessage() + ".", e);
		}
	}

	/** The SHA-256 of the laboratory's template of a name; empty where the page is the program's. */
	public String sha256(final String name) {
		return texts.containsKey(name) ? Sha256.of(texts.get(name).getBytes(StandardCharsets.UTF_8)) : "";
	}

	/**
	 * The text of a page, by the laboratory's template if it has one of the name.
	 *
	 * @param values maps, lists, texts, numbers and truth values only
	 * @param hasGlyph whether the page can show a letter
	 * @throws UserError if a laboratory's template cannot be filled in, makes no well-formed page or one that is too long
	 */
	public String text(final String name, final Map<String, Object> values, final IntPredicate hasGlyph) throws IOException {
		if (!texts.containsKey(name)) return HtmlTemplate.text(name, values, hasGlyph);
		final StringTemplateLoader loader = new StringTemplateLoader();
		loader.putTemplate(name, texts.get(name));
		try {
			final String page = HtmlTemplate.filledSafely(loader, name, values, hasGlyph);
			if (PdfPage.isWellFormed(page)) return page;
		}
		catch (final TemplateException | IOException e) {
			throw new UserError(folder.resolve(name) + " cannot be filled in: " + e.getMessage().lines().findFirst().orElse("") +
				" Expected a template as those that are shipped.", e);
		}
		throw new UserError(folder.resolve(name) + " makes a page that is not well-formed; expected XHTML as those that are shipped.");
	}
}
