package org.visavis.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.visavis.enrol.Workforce;

/** What spark-submit starts: runs a macro file as without Spark, but has the cluster do the work on galleries. */
public final class Main {

	private static final String OPTIONS = "spark.executor.extraJavaOptions";

	private Main() {}

	/** @param arguments a macro file and its argument */
	public static void main(final String[] arguments) throws Exception {
		final SparkConf conf = new SparkConf().setAppName("Visavis");
		// a task has one processor, and what it has done goes back through the driver
		conf.set(OPTIONS, (conf.get(OPTIONS, "") + " -Dvisavis.threads=1 -Djava.awt.headless=true").strip());
		conf.setIfMissing("spark.driver.maxResultSize", "0");
		System.setProperty(Workforce.PROPERTY, SparkWorkforce.class.getName());
		System.setProperty("visavis.embedded", "true"); // a success must not end the process before Spark has
		System.setProperty("java.awt.headless", "true");
		try (JavaSparkContext context = new JavaSparkContext(conf)) {
			org.visavis.command.Main.main(arguments);
		}
	}
}
