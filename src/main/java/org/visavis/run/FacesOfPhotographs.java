package org.visavis.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.visavis.Progress;
import org.visavis.model.ModelLibrary;
import org.visavis.record.FinishedPhotographs;
import org.visavis.request.CalibrationInUse;
import org.visavis.request.Corrections;
import org.visavis.request.Method;
import org.visavis.request.Procedure;
import org.visavis.request.Settings;
import org.visavis.table.Item;

/** The faces of photographs as a record would have them, found and embedded before there is one. */
public final class FacesOfPhotographs {

	private FacesOfPhotographs() {}

	/**
	 * Works off photographs; writes nothing.
	 *
	 * @param procedure whose settings count; its overlays are not drawn
	 * @param calibration whose limits of suitability hold
	 */
	public static Faces of(final Procedure procedure, final List<Item> items, final Method method,
		final CalibrationInUse calibration, final Progress progress) throws IOException
	{
		final Settings settings = procedure.settings().withoutOverlays();
		final Corrections corrections = Corrections.of(procedure.settings());
		try (Engine engine = new Engine(ModelLibrary.ofInstallation(), calibration.limit(method), settings, true);
				FinishedPhotographs finished = FinishedPhotographs.inMemory())
		{
			return new Faces(items, new PhotoRun(items, Set.of(), PhotoRun.MEMORY, finished, progress).run(alone -> new PhotoWorker(engine, settings,
				corrections, Path.of(""), Optional.empty(), alone, false)));
		}
	}
}
