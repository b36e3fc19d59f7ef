package org.visavis.run;

import java.nio.file.Path;

import org.visavis.image.Photo;
import org.visavis.image.PhotoReader;
import org.visavis.model.ModelLibrary;
import org.visavis.request.Method;
import org.visavis.request.Settings;

/**
 * Whether photographs show a face, as a run with the settings at first will find, but sooner: most faces are seen in a small version of
 * the photograph, and only where there is none the photograph is searched as a run does. For one thread.
 */
public final class FirstLook implements AutoCloseable {

	/** Of the small version, in pixels. */
	private static final int LONG_SIDE = 320;

	private final PhotoReader reader = new PhotoReader();
	private final Engine engine;
	private final Engine.Worker worker;

	/** Loads the detector. */
	public FirstLook() {
		final ModelLibrary library = ModelLibrary.ofInstallation();
		engine = new Engine(library, Method.read(library, Settings.DEFAULT.method()), Settings.DEFAULT, false);
		worker = engine.worker();
	}

	/** Why a file will have no face in a record, such as "shows no face that is found"; empty if it will have one. */
	public String remark(final Path file) {
		final Photo photo = reader.read(file);
		if (photo.pixels().isEmpty()) return photo.facts().problem();
		return worker.showsFace(photo.pixels().get(), LONG_SIDE) ? "" : "shows no face that is found";
	}

	@Override
	public void close() {
		worker.close();
		engine.close();
	}
}
