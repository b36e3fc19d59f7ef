package org.visavis.marker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as generators and telephones wrote them, and photographs that no generator wrote. */
class RealMarkersTest {

	private static final Path DATA = Path.of("../shared/data");

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "sdp_resources_parsers_AUTOMATIC1111_automatic1111_cropped.png | A1111 | PNG parameters",
		"sdp_resources_parsers_AUTOMATIC1111_automatic1111_cropped.jpg | A1111 | EXIF UserComment",
		"sdp_resources_parsers_AUTOMATIC1111_automatic1111_stealth.png | A1111 | pixels stealth_pngcomp",
		"sdp_resources_parsers_ComfyUI_unclip_2pass_cropped.png | ComfyUI | PNG prompt",
		"sdp_resources_parsers_ComfyUI_night_evening_day_morning_cropped.png | ComfyUI | PNG workflow",
		"sdp_resources_parsers_Fooocus_fooocus1_cropped.png | Fooocus | PNG fooocus_scheme",
		"sdp_resources_parsers_InvokeAI_invokeai_dream1.png | InvokeAI | PNG Dream",
		"raw_calibration_samsung_samsung_gray_1.png | Samsung | Samsung trailer PEg_Info",
		"raw_fixtures_provenance_firefly-1.png | Firefly | C2PA softwareAgent",
		"raw_fixtures_provenance_flux-1.jpg | FLUX | C2PA claim_generator",
		"cai_ChatGPT_Image.png | ChatGPT | C2PA claim_generator",
		"cai_ChatGPT_Image.png | ChatGPT | C2PA softwareAgent, ingredient 1 of urn:c2pa:34ebf58c-c92a-4ff6-8c41-36167e76a4dd: " +
			"C2PA manifest urn:c2pa:70a71e1c-fe9d-4865-9038-710761116e80, action 1", "cow_GPT-Image-1_input.webp | Dreamina | EXIF UserComment",
		"tm_example_wm_signed.jpg | TrustMark | C2PA soft binding" })
	void isReadInItsField(final String file, final String name, final String where) {
		final Path path = DATA.resolve("provenance/markers").resolve(file);
		assumeTrue(Files.exists(path), "needs ../shared/data/provenance");
		assertTrue(MarkerReaderTest.markers(path).stream().anyMatch(m -> m.name().contains(name) && m.where().equals(where)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "london", "congress", "wider" })
	void photographsHaveNone(final String folder) throws IOException {
		assumeTrue(Files.isDirectory(DATA.resolve(folder)), "needs ../shared/data");
		try (Stream<Path> files = Files.walk(DATA.resolve(folder))) {
			assertEquals(List.of(), files.filter(Files::isRegularFile).flatMap(file -> MarkerReaderTest.markers(file).stream()).toList());
		}
	}
}
