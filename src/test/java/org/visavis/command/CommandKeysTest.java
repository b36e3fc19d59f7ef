package org.visavis.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.scijava.annotations.Index;
import org.scijava.annotations.IndexItem;
import org.scijava.command.Command;
import org.scijava.command.CommandInfo;
import org.scijava.module.ModuleItem;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.visavis.calibrate.Calibrator;
import org.visavis.examination.Rating;
import org.visavis.exhibit.ExhibitKind;
import org.visavis.exhibit.TraceExhibit;
import org.visavis.macro.Inputs;
import org.visavis.macro.PlugInBridge;
import org.visavis.macro.VisavisCommand;
import org.visavis.notice.NoticeForm;
import org.visavis.notice.NoticeLog;
import org.visavis.request.FaceChoice;

/** The keys of macros are a promise: they and their defaults must stay. */
class CommandKeysTest {

	static final List<Class<? extends VisavisCommand>> COMMANDS = CommandTable.COMMANDS;

	private static final String SHARED = "subfolders=false face=all method=full long_side=0 recogniser=sface " +
		"distance=cosine overlays=true accept_licence=false calibration=shipped corrections=null embeddings=false " +
		"population=unstated adults=unknown years_apart=unknown";

	@Test
	void detectFacesTakesTheActiveImageOnly() {
		assertEquals("", keys(DetectFacesCommand.class));
	}

	@Test
	void openSampleCaseHasNoKeys() {
		assertEquals("", keys(OpenSampleCaseCommand.class));
	}

	@Test
	void caseHasNoKeys() {
		assertEquals("", keys(CaseCommand.class));
	}

	@Test
	void showResultsHasARecordAndWhereItsPhotographsAre() {
		assertEquals("record=null photographs=null discreet=false", keys(ShowResultsCommand.class));
	}

	@Test
	void validateInstallationHasTheKeysOfTheDesign() {
		assertEquals("output=null", keys(ValidateInstallationCommand.class));
	}

	@Test
	void detectFacesInFilesHasTheKeysOfTheDesign() {
		assertEquals("input=null output=null " + SHARED, keys(DetectFacesInFilesCommand.class));
	}

	@Test
	void distanceMatrixHasTheKeysOfTheDesign() {
		assertEquals("input=null output=null " + SHARED, keys(DistanceMatrixCommand.class));
	}

	@Test
	void clusterFacesHasTheKeysOfTheDesign() {
		assertEquals("input=null output=null " + SHARED + " gallery=null false_joins=1 links=null earlier=null pictures=true discreet=false past_date=false", keys(
			ClusterFacesCommand.class));
	}

	@Test
	void examinePairHasTheKeysOfTheDesign() {
		assertEquals("record=null face_a= face_b= examiner= rating=none note= rating_file=null checklist=null components=null photographs=null discreet=false", keys(
			ExaminePairCommand.class));
	}

	@Test
	void examinePairOffersEveryRating() throws NoSuchFieldException {
		final List<String> words = new ArrayList<>(List.of("none"));
		words.addAll(Rating.words());
		assertEquals(words, choices(ExaminePairCommand.class, "rating"));
	}

	@Test
	void compareFacesHasTheKeysOfTheDesign() {
		assertEquals("questioned=null reference=null output=null " + SHARED +
			" questioned_show=unknown reference_show=unknown plates=10 blind=false", keys(CompareFacesCommand.class));
	}

	@Test
	void searchGalleryHasTheKeysOfTheDesign() {
		assertEquals("questioned=null gallery=null output=null " + SHARED +
			" questioned_show=unknown top=50 past_date=false plates=10", keys(SearchGalleryCommand.class));
	}

	@Test
	void correctFacesHasTheKeysOfTheDesign() {
		assertEquals("record=null photographs=null corrections=null who= first= discreet=false", keys(CorrectFacesCommand.class));
	}

	@Test
	void showEvidenceHasTheKeysOfTheDesign() {
		assertEquals("record=null photographs=null examiner=", keys(ShowEvidenceCommand.class));
	}

	@Test
	void calibrateHasTheKeysOfTheDesign() {
		assertEquals("persons=null output=null face=only method=full long_side=0 calibrator=logistic equal_persons=false degraded=false same= " +
			"populations= population= seed=1 accept_licence=false", keys(CalibrateCommand.class));
	}

	@Test
	void makeExhibitHasTheKeysOfTheDesign() {
		assertEquals("record=null face_a= face_b= kind=plate amount=50 landmarks=false mesh=false features=null name= photographs=null examiner=", keys(
			MakeExhibitCommand.class));
	}

	@Test
	void commandsOnARecordHaveTheKeysOfTheDesign() {
		assertEquals("record=null key=null password_file=null", keys(SignRecordCommand.class));
		assertEquals("record=null token=null authority=", keys(AddTimeStampCommand.class));
		assertEquals("record=null recompute=false photographs=null signer= authority=", keys(VerifyRecordCommand.class));
		assertEquals("record=null pictures=false examiner=", keys(EraseRecordCommand.class));
	}

	@Test
	void commandsOnAGalleryHaveTheKeysOfTheDesign() {
		assertEquals("input=null gallery=null face=all method=full long_side=0 accept_licence=false keep_until= again=false past_date=false " +
			"examiner=", keys(EnrolGalleryCommand.class));
		assertEquals("gallery=null what= examiner=", keys(EraseGalleryCommand.class));
	}

	@Test
	void readProvenanceHasTheKeysOfTheDesign() {
		assertEquals("input=null output=null subfolders=false anchors=null as_of= watermarks=false compression=false", keys(ReadProvenanceCommand.class));
	}

	@Test
	void showExhibitHasTheKeysOfTheDesign() {
		assertEquals("record=null face_a= face_b= photographs=null discreet=false", keys(ShowExhibitCommand.class));
	}

	@Test
	void writeReportHasTheKeysOfTheDesign() {
		assertEquals("record=null case_file=null pictures=true discreet=false examiner=", keys(WriteReportCommand.class));
	}

	@Test
	void traceSourceHasTheKeysOfTheDesign() {
		assertEquals("questioned=null reference=null output=null subfolders=false face=all method=full long_side=0 overlays=true " +
			"accept_licence=false corrections=null top=20", keys(TraceSourceCommand.class));
	}

	@Test
	void findCopiesHasTheKeysOfTheDesign() {
		assertEquals("questioned=null reference=null output=null subfolders=false bits=31 least_quality=50 hashes=null forget=false", keys(
			FindCopiesCommand.class));
	}

	@Test
	void protectPhotographHasTheKeysOfTheDesign() {
		assertEquals("input=null output=null key_file=null consent= shown= strength=40 subfolders=false face=all method=full long_side=0 " +
			"overlays=false accept_licence=false corrections=null", keys(ProtectPhotographCommand.class));
	}

	@Test
	void checkProtectionHasTheKeysOfTheDesign() {
		assertEquals("questioned=null record=null key_file=null output=null subfolders=false face=all method=full long_side=0 " +
			"overlays=false accept_licence=false corrections=null", keys(CheckProtectionCommand.class));
	}

	@Test
	void commandsOnRemovalNoticesHaveTheKeysOfTheDesign() {
		assertEquals("record=null notice_file=null form=us name= templates=null photographs=null examiner=", keys(
			WriteRemovalNoticeCommand.class));
		assertEquals("record=null notice= event=sent at= answer= examiner=", keys(LogRemovalNoticeCommand.class));
	}

	@Test
	void commandsHaveTheNamesOfTheDesign() {
		assertEquals(List.of("Case...", "Show Results...", "Open Sample Case", "Detect Faces", "Detect Faces in Files...", "Compare Faces...",
			"Distance Matrix...", "Cluster Faces...", "Trace Source...", "Find Copies...", "Protect Photograph...", "Check Protection...", "Correct Faces...", "Examine Pair...", "Show Evidence...", "Show Exhibit...",
			"Make Exhibit...", "Read Provenance...", "Write Report...", "Write Removal Notice...", "Log Removal Notice...", "Sign Record...", "Add Time Stamp...", "Verify Record...", "Erase Record...", "Enrol Gallery...", "Search Gallery...", "Erase Gallery...",
			"Calibrate Comparisons...", "Validate Installation..."), COMMANDS.stream().map(VisavisCommand::name).toList());
	}

	@ParameterizedTest
	@FieldSource("COMMANDS")
	void everyInputExplainsItself(final Class<? extends VisavisCommand> command) {
		for (final ModuleItem<?> item : inputs(command)) {
			assertNotNull(item.getLabel(), item.getName());
			assertNotNull(item.getDescription(), item.getName());
		}
	}

	/** SciJava makes an empty choice null, on which a dialog fails. */
	@ParameterizedTest
	@FieldSource("COMMANDS")
	void noChoiceIsEmpty(final Class<? extends VisavisCommand> command) {
		for (final ModuleItem<?> item : inputs(command))
			if (item.getChoices() != null) assertFalse(item.getChoices().contains(null), item.getName());
	}

	/** Of an enum, Fiji's dialog shows the first constant; of a number, SciJava makes 0 of what is none. */
	@ParameterizedTest
	@FieldSource("COMMANDS")
	void everyInputIsAFileATextOrAnAnswer(final Class<? extends VisavisCommand> command) {
		inputs(command).forEach(item -> assertTrue(List.of(File.class, String.class, boolean.class).contains(item.getType()),
			item.getName()));
	}

	@ParameterizedTest
	@FieldSource("COMMANDS")
	void everyDefaultIsAChoice(final Class<? extends VisavisCommand> command) {
		for (final ModuleItem<?> item : inputs(command))
			if (item.getChoices() != null) assertTrue(item.getChoices().contains(item.getDefaultValue()), item.getName());
	}

	@Test
	void theChoicesAreThoseOfTheProgram() throws NoSuchFieldException {
		assertEquals(words(FaceChoice.values()), choices(RecordCommand.class, "face"));
		assertEquals(words(FaceChoice.values()), choices(EnrolGalleryCommand.class, "face"));
		assertEquals(words(Calibrator.values()), choices(CalibrateCommand.class, "calibrator"));
		assertEquals(Stream.concat(words(ExhibitKind.values()).stream(), Stream.of(TraceExhibit.KIND)).toList(), choices(MakeExhibitCommand.class,
			"kind"));
		assertEquals(words(NoticeForm.values()), choices(WriteRemovalNoticeCommand.class, "form"));
		assertEquals(words(NoticeLog.Event.values()), choices(LogRemovalNoticeCommand.class, "event"));
	}

	@ParameterizedTest
	@FieldSource("COMMANDS")
	void noInputRemembersTheLastRun(final Class<? extends VisavisCommand> command) {
		inputs(command).forEach(item -> assertFalse(item.isPersisted(), item.getName()));
	}

	/** Fiji passes over a command whose required input is missing, without stopping the macro. */
	@ParameterizedTest
	@FieldSource("COMMANDS")
	void noInputIsRequiredBeforeTheCommandRuns(final Class<? extends VisavisCommand> command) {
		inputs(command).forEach(item -> assertFalse(item.isRequired(), item.getName()));
	}

	@ParameterizedTest
	@FieldSource("COMMANDS")
	void everyCommandRunsHeadless(final Class<? extends VisavisCommand> command) {
		assertEquals(true, new CommandInfo(command).canRunHeadless());
	}

	@Test
	void sharedKeysReadTheSameInEveryDialog() {
		final Map<String, String> texts = new LinkedHashMap<>();
		for (final ModuleItem<?> item : inputs(CompareFacesCommand.class)) {
			texts.put(item.getName(), item.getLabel() + item.getDescription() + item.getChoices());
		}
		for (final ModuleItem<?> item : inputs(DistanceMatrixCommand.class)) {
			if (!item.getName().equals("input")) assertEquals(texts.get(item.getName()), item.getLabel() + item
				.getDescription() + item.getChoices());
		}
	}

	@Test
	void theTableHasEveryCommandThatFijiFinds() {
		final Set<String> indexed = new TreeSet<>();
		for (final IndexItem<Plugin> item : Index.load(Plugin.class)) {
			if (item.className().startsWith("org.visavis.") && item.annotation().type() == Command.class) indexed.add(item
				.className());
		}
		assertEquals(indexed, COMMANDS.stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new)));
	}

	@Test
	void theMenuOfPlainImageJHasEveryCommand() throws IOException {
		final List<String> lines = Files.readAllLines(Path.of("src/main/imagej/plugins.config")).stream().filter(
			line -> !line.startsWith("#")).toList();
		assertEquals(COMMANDS.stream().map(c -> menu(c) + ", \"" + VisavisCommand.name(c) + "\", " + PlugInBridge.class
			.getName() + "(\"" + c.getName() + "\")").toList(), lines);
	}

	@Test
	void theMenuHasTheOrderOfWork() {
		assertEquals(List.of("Plugins>Visavis", "Plugins>Visavis>Compare", "Plugins>Visavis>Trace", "Plugins>Visavis>Protect", "Plugins>Visavis>Examine", "Plugins>Visavis>Record",
			"Plugins>Visavis>Gallery", "Plugins>Visavis>Laboratory"), COMMANDS.stream().map(CommandKeysTest::menu).distinct().toList());
	}

	private static String menu(final Class<? extends VisavisCommand> command) {
		final String path = command.getAnnotation(Plugin.class).menuPath();
		return path.substring(0, path.lastIndexOf('>'));
	}

	private static List<String> words(final Object... values) {
		return Stream.of(values).map(Object::toString).toList();
	}

	private static List<String> choices(final Class<?> command, final String key) throws NoSuchFieldException {
		return List.of(command.getDeclaredField(key).getAnnotation(Parameter.class).choices());
	}

	private static List<ModuleItem<?>> inputs(final Class<? extends VisavisCommand> command) {
		return Inputs.of(new CommandInfo(command));
	}

	private static String keys(final Class<? extends VisavisCommand> command) {
		final List<String> keys = new ArrayList<>();
		inputs(command).forEach(item -> keys.add(item.getName() + "=" + item.getDefaultValue()));
		return String.join(" ", keys);
	}
}
