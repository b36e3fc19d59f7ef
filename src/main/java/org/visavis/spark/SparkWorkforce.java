package org.visavis.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.visavis.compare.Recognised;
import org.visavis.enrol.Listing;
import org.visavis.enrol.NewPhotographs;
import org.visavis.enrol.SearchedGalleries;
import org.visavis.enrol.Workforce;
import org.visavis.gallery.FileRow;
import org.visavis.gallery.Gallery;
import org.visavis.gallery.GalleryPart;
import org.visavis.request.Settings;
import org.visavis.search.Hits;

/**
 * The executors of the running Spark application. A task that is lost is done again, since it changes nothing: what it gives
 * goes to the driver, which alone writes. Galleries, and photographs without a Hadoop address, have the same path on all machines.
 */
public final class SparkWorkforce implements Workforce {

	/** Photographs of a task, and tasks of a processor before their results are taken. */
	private static final int PHOTOGRAPHS = 100, TASKS = 4;
	/** So many results at most are in the driver's memory, of some 5,000 bytes each. */
	private static final int MOST = 40_000;

	private final JavaSparkContext context = JavaSparkContext.fromSparkContext(SparkContext.getOrCreate());

	@Override
	public Iterator<FileRow> listing(final Path input) {
		return HadoopListing.isOf(input) ? HadoopListing.of(input, new HadoopFiles(context.hadoopConfiguration())) : Listing.of(input);
	}

	@Override
	public void enrol(final NewPhotographs photographs, final Settings settings) throws IOException {
		final Broadcast<HadoopFiles> hadoop = context.broadcast(new HadoopFiles(context.hadoopConfiguration()));
		final EmbedTask task = new EmbedTask(settings, hadoop);
		final int atOnce = Math.min(MOST, context.defaultParallelism() * TASKS * PHOTOGRAPHS);
		for (List<FileRow> files = photographs.listed(atOnce); !files.isEmpty(); files = photographs.listed(atOnce)) {
			final List<FileRow> fresh = fresh(photographs, files, hadoop);
			if (!fresh.isEmpty()) for (final EmbedTask.Enrolled enrolled : Tasks.collect(context.parallelize(fresh, slices(fresh)).mapPartitions(task)))
				photographs.add(enrolled.id(), enrolled.image());
		}
	}

	/** Those of some files that hold photographs which are new. */
	private List<FileRow> fresh(final NewPhotographs photographs, final List<FileRow> files, final Broadcast<HadoopFiles> hadoop)
		throws IOException
	{
		final List<FileRow> unread = files.stream().filter(file -> file.sha256().isEmpty()).toList(), fresh = new ArrayList<>();
		final Iterator<FileRow> read = unread.isEmpty() ? unread.iterator() : Tasks.collect(context.parallelize(unread, slices(unread)).map(file -> hadoop
			.value().hashed(file))).iterator();
		for (final FileRow file : files) {
			final boolean wasRead = file.sha256().isEmpty();
			final FileRow row = wasRead ? read.next() : file;
			if (photographs.take(row, wasRead).isPresent()) fresh.add(row);
		}
		return fresh;
	}

	/** As many tasks as there are processors where that many photographs are few. */
	private int slices(final List<FileRow> files) {
		return Math.max(1, Math.min(files.size(), Math.max(context.defaultParallelism(), files.size() / PHOTOGRAPHS)));
	}

	@Override
	public boolean checksParts() {
		return true;
	}

	@Override
	public List<Hits> search(final List<Recognised> queries, final SearchedGalleries galleries, final int most) {
		final List<PartTask> tasks = tasks(galleries);
		final Broadcast<ArrayList<Recognised>> sent = context.broadcast(new ArrayList<>(queries));
		final List<List<Hits>> found = tasks.isEmpty() ? List.of() : Tasks.collect(context.parallelize(tasks, tasks.size()).map(task -> task
			.search(sent.value(), most)));
		return IntStream.range(0, queries.get(0).vectors().length).mapToObj(query -> Hits.best(found.stream().map(hits -> hits.get(query))
			.toList(), most)).toList();
	}

	private static List<PartTask> tasks(final SearchedGalleries galleries) {
		final List<PartTask> tasks = new ArrayList<>();
		long first = 0;
		for (final Gallery gallery : galleries.all()) {
			for (final GalleryPart part : gallery.parts())
				if (part.rows() > 0) tasks.add(new PartTask(gallery.folder().toString(), gallery.sha256(), part.prefix(), first, galleries.strata()));
			first += gallery.rows();
		}
		return tasks;
	}
}
