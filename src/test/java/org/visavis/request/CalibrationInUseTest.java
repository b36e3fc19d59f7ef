package org.visavis.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.UserError;
import org.visavis.calibrate.Calibration;
import org.visavis.calibrate.PropertyLimits;
import org.visavis.model.ModelLibrary;
import org.visavis.procedure.SyntheticCalibration;
import org.visavis.quality.SuitabilityRule.Limits;

class CalibrationInUseTest {

	private static final Calibration FAST = SyntheticCalibration.fast();

	@TempDir
	private Path folder;

	private Path file;

	@BeforeEach
	void write() throws IOException {
		file = SyntheticCalibration.write(FAST, folder.resolve("mine.json"));
	}

	@Test
	void readsTheFileThatTheSettingsName() {
		final CalibrationInUse used = used("fast", 320, file.toString());
		assertEquals(FAST.json(), used.calibration().get().json());
		assertEquals("", used.noLrReason());
	}

	@Test
	void readsTheCalibrationThatIsShippedWithTheMethod() throws IOException {
		addMethod("mine");
		Files.createDirectories(folder.resolve("calibrations"));
		final Calibration mine = SyntheticCalibration.of(library(), "mine", 320);
		SyntheticCalibration.write(mine, folder.resolve("calibrations/mine.json"));
		assertEquals(mine.json(), used("mine", 320, "shipped").calibration().get().json());
	}

	@Test
	void tellsTheManifestThatTheShippedOneIsShipped() {
		assertEquals("shipped with " + Version.NAME_AND_NUMBER, used("full", 0, "shipped").entry().origin());
	}

	@Test
	void tellsTheManifestThatAFileWithTheShippedOnesNameIsNot() throws IOException {
		Files.writeString(file, ModelLibrary.shippedCalibration("full").get().replaceFirst("\"intercept\": -?\\d+", "\"intercept\": -40"));
		assertEquals("not shipped with " + Version.NAME_AND_NUMBER + "; name, population and limitations are what its file " +
			"says of itself", used("full", 0, file.toString()).entry().origin());
	}

	@Test
	void saysWhereNoneIsShipped() throws IOException {
		addMethod("mine");
		assertEquals("no likelihood ratio: no calibration is shipped for the method mine", used("mine", 320, "shipped")
			.noLrReason());
	}

	@Test
	void saysThatNoneIsWanted() {
		assertEquals("no likelihood ratio: calibration=none", used("fast", 320, "none").noLrReason());
	}

	@Test
	void givesNoLrForAnotherMethod() {
		assertEquals("no likelihood ratio: the calibration synthetic, which is not shipped, was made with a method fast of the SHA-256 " + start(
			"fast") + "...; this is full of " + start("full") + "...", used("full", 320, file.toString()).noLrReason());
	}

	@Test
	void givesNoLrForAnotherWayOfDetection() {
		assertEquals("no likelihood ratio: the calibration synthetic, which is not shipped, was made with long_side=320; this run has long_side=0",
			used("fast", 0, file.toString()).noLrReason());
	}

	@Test
	void namesAFileThatDoesNotExist() {
		assertEquals("calibration is " + folder.resolve("none.json") +
			", which is no file; expected shipped, none or the path of a calibration file.", refusal("none.json"));
	}

	@Test
	void namesAFolder() {
		assertEquals("calibration is " + folder + ", which is no file; expected shipped, none or the path of a calibration file.",
			refusal(""));
	}

	@Test
	void namesADamagedFile() throws IOException {
		Files.writeString(file, FAST.json().substring(20));
		assertEquals(file + " cannot be read as a calibration: found an entry that is missing, unknown or not valid, " +
			"expected a file as Calibrate Comparisons... writes it.", refusal("mine.json"));
	}

	@Test
	void namesAFileThatIsNoText() throws IOException {
		Files.write(file, new byte[] { (byte) 0xff, 0 });
		assertTrue(refusal("mine.json").startsWith(file + " cannot be read as a calibration: "), refusal("mine.json"));
	}

	@Test
	void takesTheSuitabilityLimitsOfTheCalibration() throws IOException {
		SyntheticCalibration.write(SyntheticCalibration.fast(new PropertyLimits("yaw", false, 5, 11)), file);
		final Method fast = Method.read(library(), "fast");
		final Method limited = used("fast", 320, file.toString()).limit(fast);
		assertEquals(new Limits(5, 11), limited.suitability().yaw());
		assertEquals(fast.suitability().pitch(), limited.suitability().pitch());
	}

	@Test
	void keepsTheLimitsOfTheMethodWithoutACalibration() {
		final Method fast = Method.read(library(), "fast");
		assertEquals(fast, used("fast", 320, "none").limit(fast));
	}

	@Test
	void refusesALimitOfAPropertyThatItDoesNotKnow() throws IOException {
		assertRefusesLimit(new PropertyLimits("hair", false, 5, 11), "hair from above");
	}

	@Test
	void refusesALimitOnTheWrongSide() throws IOException {
		assertRefusesLimit(new PropertyLimits("bright", true, 240, 200), "bright from below");
	}

	private void assertRefusesLimit(final PropertyLimits limit, final String found) throws IOException {
		SyntheticCalibration.write(SyntheticCalibration.fast(limit), file);
		assertEquals("The calibration synthetic limits " + found + "; expected interocular, sharpness, evenness, dark, visible, " +
			"confidence, eyes, mouth and tone from below, bright, yaw, pitch, roll and colour from above.", refusal("mine.json"));
	}

	/** How the hash of a method starts. */
	private String start(final String method) {
		return Method.read(library(), method).sha256(library()).substring(0, 12);
	}

	private ModelLibrary library() {
		return ModelLibrary.with(folder);
	}

	@Test
	void thereIsNoLikelihoodRatioForChildren() {
		assertEquals("no likelihood ratio: not valid for children, and adults=no", stating(Adults.NO).noLrReason());
	}

	@Test
	void whereNobodySaysThatAllAreAdultsTheLikelihoodRatioSaysSo() {
		assertEquals("not valid for children (adults not stated)", stating(Adults.UNKNOWN).caveat());
	}

	@Test
	void ofAdultsThereIsNothingToBeSaid() {
		assertEquals("", stating(Adults.YES).caveat());
	}

	private static CalibrationInUse stating(final Adults adults) {
		final ModelLibrary shipped = ModelLibrary.ofInstallation();
		return CalibrationInUse.of(shipped, Method.read(shipped, "full"), Settings.DEFAULT.of(new CasePersons("any", adults,
			"1", Shows.UNKNOWN, Shows.UNKNOWN)));
	}

	private void addMethod(final String name) throws IOException {
		Files.createDirectories(folder.resolve("methods"));
		Files.writeString(folder.resolve("methods").resolve(name + ".json"), Files.readString(Path.of(
			"models/methods/fast.json")).replace("\"name\": \"fast\"", "\"name\": \"" + name + "\""));
	}

	private String refusal(final String name) {
		return assertThrows(UserError.class, () -> used("fast", 320, folder.resolve(name).toString())).getMessage();
	}

	private CalibrationInUse used(final String method, final int longSide, final String calibration) {
		final Settings settings = new Settings(false, FaceChoice.ALL, method, longSide, "sface", "cosine", false, false,
			calibration);
		return CalibrationInUse.of(library(), Method.read(library(), method), settings);
	}
}
