package org.visavis.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.file.Md5;
import org.visavis.fingerprint.PictureHashes;
import org.visavis.image.Photo;
import org.visavis.image.PhotoFacts;
import org.visavis.image.PhotoReader;
import org.visavis.table.Item;
import org.visavis.table.PhotoResult;

/** Reads pictures and hashes them, in one thread. */
final class HashWork implements PhotoWork {

	private final PhotoReader reader;
	private final String allTurns;
	private final boolean forget;
	private final List<PhotoResult> results = new ArrayList<>();

	/**
	 * @param alone whether all memory is this worker's
	 * @param allTurns how the ids of pictures begin that are hashed in all turns
	 * @param forget whether nothing is kept that names a picture or a place
	 */
	HashWork(final boolean alone, final String allTurns, final boolean forget) {
		this.reader = alone ? new PhotoReader() : PhotoReader.besideOthers();
		this.allTurns = allTurns;
		this.forget = forget;
	}

	@Override
	public boolean take(final Item item) throws IOException {
		final Photo photo = reader.read(item.file(), item.name());
		final PhotoFacts facts = forget ? forgotten(photo.facts()) : photo.facts();
		if (photo.pixels().isEmpty()) results.add(PhotoResult.hashed(facts, PictureHashes.NONE));
		else {
			final ArrayImg<ARGBType, IntArray> pixels = photo.pixels().get();
			results.add(PhotoResult.hashed(facts, PictureHashes.of(Md5.of(item.file()), pixels.update(null).getCurrentStorageArray(), facts.width(),
				facts.height(), item.id().startsWith(allTurns))));
			reader.giveBack(photo);
		}
		return true;
	}

	/** A decoder's words may hold a name, and what a file says of itself may hold a person's. */
	private static PhotoFacts forgotten(final PhotoFacts facts) {
		return new PhotoFacts(facts.sha256(), facts.pixelsSha256(), facts.bytes(), facts.format(), facts.width(), facts.height(), facts
			.orientation(), "", "", List.of(), facts.problem().isEmpty() ? "" : "the file cannot be read");
	}

	@Override
	public List<PhotoResult> finish() {
		final List<PhotoResult> finished = List.copyOf(results);
		results.clear();
		return finished;
	}

	@Override
	public void close() {
		// nothing is open
	}
}
