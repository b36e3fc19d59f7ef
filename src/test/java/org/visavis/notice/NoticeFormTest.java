package org.visavis.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.UserError;
import org.visavis.request.Adults;

class NoticeFormTest {

	/** The four parts of 47 U.S.C. 223a(a)(1)(B) and of Article 16(2), the five of section 20A(2), by what makes them up. */
	@ParameterizedTest
	@CsvSource({ "US, 1, SIGNATURE", "US, 1, SIGNED_BY", "US, 1, SIGNED_AS", "US, 2, DESCRIPTION", "US, 2, ADDRESSES", "US, 3, GOOD_FAITH",
		"US, 3, NON_CONSENT", "UK, 1, REASONS", "UK, 2, SIGNED_AS", "UK, 3, GOOD_FAITH", "UK, 3, ACCURACY", "UK, 4, ADDRESSES", "EU, 1, REASONS",
		"EU, 2, ADDRESSES", "EU, 3, SIGNED_BY", "EU, 3, EMAIL", "EU, 4, ACCURACY", "PLAIN, 1, DEPICTED" })
	void aPartIsMissingWhereWhatMakesItUpIsNotStated(final NoticeForm form, final int part, final NoticeFact fact) {
		assertEquals(List.of(fact.label()), form.parts().get(part - 1).missing(allBut(fact)));
	}

	@ParameterizedTest
	@EnumSource
	void nothingIsMissingWhereEverythingIsStated(final NoticeForm form) {
		assertEquals(List.of(), form.parts().stream().flatMap(part -> part.missing(allBut()).stream()).toList());
	}

	@Test
	void eitherContactIsEnoughForThePlatformToAnswer() {
		assertEquals(List.of(), NoticeForm.US.parts().get(3).missing(allBut(NoticeFact.EMAIL)));
		assertEquals(List.of("E-mail address or Other contact"), NoticeForm.US.parts().get(3).missing(allBut(NoticeFact.EMAIL,
			NoticeFact.CONTACT)));
	}

	@ParameterizedTest
	@EnumSource(names = "PLAIN", mode = EnumSource.Mode.EXCLUDE)
	void everyLawHasASourceAndTheDayOnWhichItWasRead(final NoticeForm form) {
		assertTrue(!Sources.of(form).isEmpty() && Sources.of(form).stream().allMatch(source -> source.read().matches("2\\d{3}-\\d\\d-\\d\\d")));
	}

	@ParameterizedTest
	@CsvSource({ "US, 2026-11-02 21:00 -05:00", "UK, 2026-11-02 21:00 -05:00", "EU, ''" })
	void theClockCountsTheHoursOfItsForm(final NoticeForm form, final String due) {
		assertTrue(new Clock(Optional.empty(), time("2026-10-31 22:00 America/New_York"), form.hours()).values().get("due").toString()
			.startsWith(due));
	}

	@Test
	void nothingIsDueBeforeAPersonSaysWhenItWasReceived() {
		assertEquals("", new Clock(time("2026-10-31 22:00 +00:00"), Optional.empty(), 48).values().get("due"));
	}

	@Test
	void whatWasReceivedBeforeItWasSentIsRefused() {
		assertThrows(UserError.class, () -> new Clock(time("2026-10-31 22:00 -04:00"), time("2026-10-31 22:00 +01:00"), 48));
	}

	@ParameterizedTest
	@ValueSource(strings = { "yes", "no", "unknown" })
	void whetherAllWereAdultsIsAWord(final String word) {
		assertEquals(word, new NoticeFile(Map.of(NoticeFact.ADULTS, List.of(word))).adults().toString());
	}

	@Test
	void whatNobodySaysOfAdultsIsUnknown() {
		assertEquals(Adults.UNKNOWN, new NoticeFile(Map.of()).adults());
	}

	@Test
	void anotherWordOnAdultsIsRefused() {
		assertEquals("adults is 'probably'; expected yes, no or unknown.", assertThrows(UserError.class, () -> new NoticeFile(Map.of(
			NoticeFact.ADULTS, List.of("probably"))).adults()).getMessage());
	}

	private static Optional<NoticeTime> time(final String text) {
		return Optional.of(NoticeTime.of("at", text));
	}

	private static NoticeFile allBut(final NoticeFact... missing) {
		final Map<NoticeFact, List<String>> facts = new EnumMap<>(NoticeFact.class);
		Stream.of(NoticeFact.values()).filter(fact -> !List.of(missing).contains(fact)).forEach(fact -> facts.put(fact, List.of("x")));
		return new NoticeFile(facts);
	}
}
