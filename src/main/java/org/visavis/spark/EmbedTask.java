package org.visavis.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.visavis.TemporaryFolder;
import org.visavis.enrol.EnrolSettings;
import org.visavis.enrol.ThisProcess;
import org.visavis.gallery.EnrolledImage;
import org.visavis.gallery.FileRow;
import org.visavis.gallery.ImageRow;
import org.visavis.model.ModelLibrary;
import org.visavis.request.FaceChoice;
import org.visavis.request.Method;
import org.visavis.request.Settings;
import org.visavis.table.Item;

/** Finds, assesses and embeds the faces of some photographs in one task. */
final class EmbedTask implements FlatMapFunction<Iterator<FileRow>, EmbedTask.Enrolled> {

	private static final long serialVersionUID = 1;

	private final FaceChoice face;
	private final String method;
	private final int longSide;
	private final boolean acceptLicence;
	private final int recognisers;
	private final Broadcast<HadoopFiles> hadoop;

	/** A photograph and the id that it was handed out with. */
	record Enrolled(String id, EnrolledImage image) implements Serializable {}

	EmbedTask(final Settings settings, final Broadcast<HadoopFiles> hadoop) {
		recognisers = Method.read(ModelLibrary.ofInstallation(), settings.method()).recognisers().size();
		face = settings.face();
		method = settings.method();
		longSide = settings.longSide();
		acceptLicence = settings.acceptLicence();
		this.hadoop = hadoop;
	}

	@Override
	public Iterator<Enrolled> call(final Iterator<FileRow> files) throws IOException {
		final List<Enrolled> enrolled = Collections.synchronizedList(new ArrayList<>());
		try (TemporaryFolder folder = TemporaryFolder.create()) {
			ThisProcess.embed(EnrolSettings.photographs(face, method, longSide, acceptLicence), () -> next(files, folder.path("")), (item,
				result) -> enrolled.add(new Enrolled(item.id(), EnrolledImage.of(result, recognisers))));
		}
		return enrolled.iterator();
	}

	private synchronized Optional<Item> next(final Iterator<FileRow> files, final Path folder) throws IOException {
		if (!files.hasNext()) return Optional.empty();
		final FileRow file = files.next();
		final String id = ImageRow.id(file.sha256());
		return Optional.of(new Item(id, id, hadoop.value().local(file, folder)));
	}
}
