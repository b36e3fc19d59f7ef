package org.visavis.desk;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.visavis.UserError;
import org.visavis.run.FirstLook;

/** Looks beside the event thread, one photograph after the other, which have no face; what was found is kept until the window closes. */
final class FaceSearch {

	private final Desk desk;
	private final ThreadPoolExecutor thread = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
		FaceSearch::daemon);
	private final Map<String, String> remarks = new ConcurrentHashMap<>();
	private volatile int visit;

	FaceSearch(final Desk desk) {
		this.desk = desk;
		thread.allowCoreThreadTimeOut(true);
	}

	/**
	 * Looks at photographs that were not looked at yet.
	 *
	 * @param changed is called on the event thread after each
	 */
	void begin(final List<String> photographs, final Runnable changed) {
		final int now = visit;
		final List<String> wanted = photographs.stream().filter(photograph -> !remarks.containsKey(photograph)).toList();
		if (!wanted.isEmpty()) thread.execute(() -> look(wanted, now, changed));
	}

	/** Stops after the photograph that is looked at now. */
	void stop() {
		visit++;
	}

	/** What is to be said of a photograph; empty if it has a face, null if it was not looked at yet. */
	String remark(final String photograph) {
		return remarks.get(photograph);
	}

	private void look(final List<String> photographs, final int now, final Runnable changed) {
		if (visit != now) return;
		try (FirstLook look = new FirstLook()) {
			for (final String photograph : photographs) {
				if (visit != now) return;
				remarks.put(photograph, look.remark(Path.of(photograph)));
				EventQueue.invokeLater(changed);
			}
		}
		catch (final UserError e) {
			desk.say(e.getMessage());
		}
	}

	private static Thread daemon(final Runnable work) {
		final Thread thread = new Thread(work, "Faces of photographs");
		thread.setDaemon(true);
		return thread;
	}
}
