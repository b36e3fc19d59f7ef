package org.visavis.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import com.google.gson.Gson;

import org.visavis.FileLimits;
import org.visavis.UserError;
import org.visavis.examination.Observation;

/**
 * What an examiner has filled in of an examination that goes on later; no part of a record.
 *
 * @param step in which it was left, by its name in the window
 * @param checklistStored whether the observations are in the record already
 * @param observations of the components so far, with gaps
 * @param rating the place of the rating in the list of the window; 0 for none
 * @param note on the rating
 */
public record UnfinishedExamination(String step, boolean checklistStored, List<Observation> observations, int rating, String note) {

	private static final FileLimits LIMITS = FileLimits.of(1 << 24);

	public UnfinishedExamination {
		observations = List.copyOf(observations);
	}

	/** Reads what {@link #write} wrote; refuses any other file, whatever is wrong with it. */
	public static UnfinishedExamination read(final Path file) {
		try {
			return Objects.requireNonNull(new Gson().fromJson(LIMITS.text(file), UnfinishedExamination.class));
		}
		catch (final IOException | RuntimeException e) {
			throw new UserError(file + " cannot be read as an unfinished examination: " + e.getMessage() +
				"; expected one, or no such file.", e);
		}
	}

	/** Fills a file. */
	public void write(final Path file) throws IOException {
		Files.writeString(file, new Gson().toJson(this));
	}
}
