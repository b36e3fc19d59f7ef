package org.visavis.run;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Lets threads work side by side, or one of them alone, so that it has all the memory that there is. */
final class SharedMemory {

	/** Fair: who wants to be alone does not wait for those that come later. */
	private final ReentrantReadWriteLock turns = new ReentrantReadWriteLock(true);

	/**
	 * Begins to work beside others.
	 *
	 * @param release gives back what this thread holds, run if it has to wait for one that works alone
	 */
	void beginBeside(final Runnable release) {
		if (canBeginBeside()) return;
		release.run();
		turns.readLock().lock();
	}

	void endBeside() {
		turns.readLock().unlock();
	}

	/** Begins to work alone: waits until no other one works, and all others wait from then on. */
	void beginAlone() {
		turns.writeLock().lock();
	}

	void endAlone() {
		turns.writeLock().unlock();
	}

	private boolean canBeginBeside() {
		try {
			return turns.readLock().tryLock(0, TimeUnit.SECONDS); // the one without a time would not be fair
		}
		catch (final InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}
}
