package org.visavis.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.visavis.file.OwnerOnly;
import org.visavis.image.Photo;
import org.visavis.image.PhotoReader;
import org.visavis.picture.WatermarkSheet;
import org.visavis.table.Item;
import org.visavis.table.ProvenanceResult;
import org.visavis.table.WatermarksTable;
import org.visavis.watermark.Watermark;

/** Draws for each file with a watermark which part of the picture carries it. */
final class WatermarkMaps {

	private WatermarkMaps() {}

	/** Writes the maps into a record; a picture is decoded again, as it is stored, for its own. One for which the memory does not last has none. */
	static void write(final Path record, final List<Item> items, final List<ProvenanceResult> results) throws IOException {
		if (results.stream().noneMatch(result -> result.watermark().isPresent())) return;
		OwnerOnly.folders(record.resolve(WatermarksTable.MAPS));
		final PhotoReader files = PhotoReader.asStored();
		for (int i = 0; i < items.size(); i++) {
			final Optional<Watermark> found = results.get(i).watermark();
			if (found.isPresent()) write(record.resolve(WatermarksTable.map(items.get(i))), files, items.get(i), found.get());
		}
	}

	private static void write(final Path png, final PhotoReader files, final Item item, final Watermark found) throws IOException {
		final Photo photo = files.read(item.file(), item.name());
		try {
			if (photo.pixels().isPresent()) WatermarkSheet.write(photo.pixels().get(), found.map(), png);
		}
		catch (final OutOfMemoryError e) {
			Files.deleteIfExists(png);
		}
		files.giveBack(photo);
	}
}
