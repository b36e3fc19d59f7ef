package org.visavis.screen;

import java.awt.EventQueue;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Small pictures that are made in the background when they are first asked for, the one asked for last first; so many as
 * a few screens show are kept. For the event thread.
 *
 * @param <K> by which a picture is known
 */
public final class Thumbnails<K> implements AutoCloseable {

	private static final int KEPT = 400;

	private final Runnable repaint;
	private final ThreadPoolExecutor thread = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LastFirst(),
		Thumbnails::daemon);
	private final Map<K, Optional<BufferedImage>> pictures = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(final Map.Entry<K, Optional<BufferedImage>> eldest) {
			return size() > KEPT;
		}
	});

	/**
	 * @param repaint is called on the event thread where a picture is there
	 */
	public Thumbnails(final Runnable repaint) {
		this.repaint = repaint;
		thread.allowCoreThreadTimeOut(true);
	}

	/** The picture; empty as long as it is being made, and where there is none. */
	public Optional<BufferedImage> get(final K key, final Supplier<Optional<BufferedImage>> maker) {
		final Optional<BufferedImage> kept = pictures.get(key);
		if (kept != null) return kept;
		pictures.put(key, Optional.empty());
		thread.execute(() -> make(key, maker));
		return Optional.empty();
	}

	/** Makes no more. */
	@Override
	public void close() {
		thread.shutdownNow();
	}

	private static Thread daemon(final Runnable work) {
		final Thread thread = new Thread(work, "Thumbnails");
		thread.setDaemon(true);
		return thread;
	}

	/** What was asked for last is on the screen now; of what was long ago, nothing is wanted any more. */
	private static final class LastFirst extends LinkedBlockingDeque<Runnable> {

		private static final long serialVersionUID = 1L;

		@Override
		public boolean offer(final Runnable work) {
			return offerFirst(work);
		}
	}

	/** What scrolled by so long ago that it is not kept is not made. */
	private void make(final K key, final Supplier<Optional<BufferedImage>> maker) {
		if (!pictures.containsKey(key)) return;
		final Optional<BufferedImage> made = maker.get();
		EventQueue.invokeLater(() -> {
			pictures.put(key, made);
			repaint.run();
		});
	}
}
