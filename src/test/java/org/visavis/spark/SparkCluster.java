package org.visavis.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visavis.command.Child;

/** A standalone cluster on this machine: a master and two workers of one processor each. */
final class SparkCluster implements AutoCloseable {

	/** What Spark opens for itself, as its scripts do. */
	private static final List<String> OPENED = List.of("java.lang", "java.lang.invoke", "java.lang.reflect", "java.io", "java.net", "java.nio",
		"java.util", "java.util.concurrent", "java.util.concurrent.atomic", "jdk.internal.ref", "sun.nio.ch", "sun.nio.cs", "sun.security.action",
		"sun.util.calendar");
	private static final String HERE = "127.0.0.1";
	private static final int WORKERS = 2, ATTEMPTS = 1200;

	private final SparkHome home;
	private final Path folder;
	private final String master;
	private final List<Process> processes = new ArrayList<>();

	SparkCluster(final Path folder) throws IOException, InterruptedException {
		this.folder = folder;
		home = SparkHome.in(folder);
		final int port = freePort();
		master = "spark://" + HERE + ":" + port;
		start("master", "org.apache.spark.deploy.master.Master", "--host", HERE, "--port", "" + port, "--webui-port", "0");
		await("master", "New state: ALIVE", 1);
		for (int i = 0; i < WORKERS; i++)
			start("worker-" + i, "org.apache.spark.deploy.worker.Worker", "--host", HERE, "--cores", "1", "--memory", "2g",
				"--webui-port", "0", "--work-dir", folder.resolve("work-" + i).toString(), master);
		await("master", "Registering worker", WORKERS);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
			return socket.getLocalPort();
		}
	}

	/** Runs one of our commands on the workers, as spark-submit would; what it says is in {@code log}. */
	Process submit(final Path log, final String... arguments) throws IOException {
		return submitTo(master, log, arguments);
	}

	/** Runs one of our commands in one process, with two threads; a task may fail twice. */
	Process submitLocally(final Path log, final String... arguments) throws IOException {
		return submitTo("local[2,3]", log, arguments);
	}

	private Process submitTo(final String where, final Path log, final String... arguments) throws IOException {
		final List<String> words = new ArrayList<>(List.of("org.apache.spark.deploy.SparkSubmit", "--master", where,
			"--executor-memory", "1g", "--driver-memory", "1g", "--conf", "spark.ui.enabled=false", "--jars", home.jars().stream().map(
				jar -> jar.toAbsolutePath().toString()).collect(Collectors.joining(",")), "--class", Main.class.getName(), home
					.application().toString()));
		words.addAll(List.of(arguments));
		return spark(log, words);
	}

	/** The processes in which tasks run. */
	List<ProcessHandle> executors() {
		return processes.stream().flatMap(process -> process.descendants()).toList();
	}

	private void start(final String name, final String... words) throws IOException {
		processes.add(spark(log(name), Arrays.asList(words)));
	}

	private Process spark(final Path log, final List<String> words) throws IOException {
		final List<String> options = new ArrayList<>();
		OPENED.forEach(name -> options.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
		options.addAll(List.of("-cp", home.folder().resolve("jars") + "/*"));
		options.addAll(words);
		return Child.start(log, Map.of("SPARK_HOME", home.folder().toString(), "SPARK_SCALA_VERSION", "2.13", "SPARK_LOCAL_IP", HERE,
			"SPARK_NO_DAEMONIZE", "1"), options.toArray(String[]::new));
	}

	private Path log(final String name) {
		return folder.resolve(name + ".log");
	}

	private void await(final String name, final String words, final int times) throws IOException, InterruptedException {
		for (int i = 0; i < ATTEMPTS && processes.stream().allMatch(Process::isAlive); i++) {
			if (count(log(name), words) >= times) return;
			Thread.sleep(100);
		}
		throw new IllegalStateException(Files.readString(log(name)));
	}

	private static long count(final Path log, final String words) throws IOException {
		try (Stream<String> lines = Files.lines(log)) {
			return lines.filter(line -> line.contains(words)).count();
		}
	}

	@Override
	public void close() throws IOException {
		processes.forEach(process -> process.descendants().forEach(ProcessHandle::destroyForcibly));
		processes.forEach(Process::destroyForcibly);
		home.close();
	}
}
