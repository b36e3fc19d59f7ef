package org.visavis.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.UserError;

class OwnTemplatesTest {

	private static final String NAME = "notice-us.ftlh";

	/** An object with a method that no template of a laboratory may call. */
	public record Secret(String text) {

		public String read() {
			return text;
		}
	}

	@TempDir
	private Path folder;

	@Test
	void takesThePlaceOfTheProgramsTemplateOfTheName() throws IOException {
		assertEquals("<p>Ours: a &amp; b</p>", filled("<p>Ours: ${x}</p>"));
	}

	@Test
	void mayIncludeTheProgramsTemplates() throws IOException {
		assertTrue(filled("<#include \"shared.ftlh\"><@page \"T\", \"T\"><p>${x}</p></@page>").contains("<title>T</title>"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<#assign e=\"freemarker.template.utility.Execute\"?new()><p>${e(\"id\")}</p>",
		"<#assign c=\"freemarker.template.utility.ObjectConstructor\"?new()><p>${c(\"java.io.File\", \"/\")}</p>",
		"<p>${x?api.class}</p>", "<p>${secret.read()}</p>", "<p>${secret.class.name}</p>", "<p>${list?api.getClass()}</p>",
		"<#include \"/etc/passwd\">", "<#include \"file:///etc/passwd\">", "<#include \"../../../../../../etc/passwd\">",
		"<#import \"/etc/passwd\" as p>", "<p>${.get_optional_template(\"/etc/passwd\").exists?string(\"\", x.y)}</p>", "<p>${",
		"<#list 1..999999999 as i><p>${x}</p></#list>" })
	void reachesNoFileNoClassAndNoEnd(final String template) {
		final String sentence = assertThrows(UserError.class, () -> filled(template)).getMessage();
		assertTrue(sentence.contains(NAME + " cannot be filled in: ") && !sentence.contains("root:"), sentence);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>", "<p>a</p><p>b</p>", "no page" })
	void makesAWellFormedPage(final String template) {
		assertTrue(assertThrows(UserError.class, () -> filled(template)).getMessage().contains("not well-formed"));
	}

	@Test
	void readsNothingThroughAnEntity() throws IOException {
		final Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
		assertFalse(filled("<!DOCTYPE p [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><p>&e;</p>").contains("secret</p>"));
	}

	@Test
	void aFolderWithoutTemplatesIsRefused() {
		assertTrue(assertThrows(UserError.class, () -> OwnTemplates.read(folder, List.of(NAME))).getMessage().endsWith(
			"which holds none of notice-us.ftlh; expected a folder with at least one."));
	}

	private String filled(final String template) throws IOException {
		Files.writeString(folder.resolve(NAME), template);
		return OwnTemplates.read(folder, List.of(NAME)).text(NAME, Map.of("x", "a & b", "secret", new Secret("secret"), "list", List.of(1)),
			sign -> true);
	}
}
