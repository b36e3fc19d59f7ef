package org.visavis.spark;

import java.util.List;

import org.apache.spark.api.java.JavaRDD;
import org.visavis.UserError;

/** Runs tasks, so that a mistake of the user that a task meets arrives as its sentence. */
final class Tasks {

	private Tasks() {}

	/** What tasks give, in their order. */
	static <T> List<T> collect(final JavaRDD<T> tasks) {
		try {
			return tasks.collect();
		}
		catch (final Exception e) { // Spark's SparkException is checked, and Scala does not say so
			throw unwrapped(e);
		}
	}

	/** The mistake of the user among the causes of an exception; the exception itself where there is none. */
	static RuntimeException unwrapped(final Exception e) {
		for (Throwable cause = e; cause != null; cause = cause.getCause())
			if (cause instanceof UserError) return new UserError(cause.getMessage(), e);
		return e instanceof RuntimeException ? (RuntimeException) e : new IllegalStateException(e);
	}
}
