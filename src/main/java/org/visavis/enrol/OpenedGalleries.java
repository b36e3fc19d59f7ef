package org.visavis.enrol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.visavis.UserError;
import org.visavis.calibrate.Calibration;
import org.visavis.gallery.Gallery;
import org.visavis.request.CalibrationInUse;
import org.visavis.request.InputFiles;
import org.visavis.request.Method;
import org.visavis.request.RecordKind;
import org.visavis.request.Settings;

/** Opens the galleries of a search and refuses what cannot be searched together with its photographs. */
final class OpenedGalleries {

	private OpenedGalleries() {}

	/**
	 * Opens galleries.
	 *
	 * @param input a gallery's folder, or a list of such folders
	 * @param opening how one is opened
	 * @throws UserError if one of them is named twice, not in order, or was made by another method or in another way
	 */
	static List<Gallery> of(final Path input, final Function<Path, Gallery> opening, final Method method, final String methodSha256,
		final CalibrationInUse calibration, final Settings settings) throws IOException
	{
		final List<Gallery> galleries = new ArrayList<>();
		final Set<String> hashes = new HashSet<>();
		for (final Path folder : folders(input)) {
			final Gallery gallery = opening.apply(folder);
			gallery.checkMethod(method.name(), methodSha256);
			checkLimits(gallery, calibration);
			gallery.checkSettings(GalleryKind.keys(settings), "search", "the same");
			if (!hashes.add(gallery.sha256())) throw new UserError(RecordKind.GALLERY + " names " + folder + ", or one with the same content, " +
				"twice; expected each gallery once.");
			galleries.add(gallery);
		}
		return galleries;
	}

	private static List<Path> folders(final Path input) throws IOException {
		return Files.isDirectory(input) ? List.of(input) : InputFiles.read(RecordKind.GALLERY, input, false, "").stream().map(item -> item
			.file().toAbsolutePath().normalize()).toList();
	}

	private static void checkLimits(final Gallery gallery, final CalibrationInUse calibration) {
		final Optional<Calibration> used = calibration.calibration();
		if (used.isPresent() && !used.get().sha256().equals(gallery.manifest().method().limits())) throw new UserError(gallery.folder() +
			" was enrolled with the limits of another calibration than " + used.get().name() + "; expected the same, or calibration=none.");
	}
}
