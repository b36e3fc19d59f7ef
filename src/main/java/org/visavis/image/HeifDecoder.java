package org.visavis.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.file.Chunk;
import org.visavis.header.HeifFile;
import org.visavis.header.HeifPictures;
import org.visavis.heif.HeifPicture;

/**
 * HEIC by libheif. It turns, mirrors and cuts as the container says; the EXIF orientation does not count (ISO/IEC 23008-12,
 * annex A).
 */
final class HeifDecoder implements Decoder {

	private final HeifFile file;
	private final HeifPicture picture;

	/** @throws BadImage if the file holds no still picture, or is damaged */
	HeifDecoder(final Bytes bytes) throws IOException, BadImage {
		file = new HeifFile(bytes);
		if (file.items().isEmpty() && Chunk.find(Chunk.ofBoxes(bytes, 0, bytes.length()), "moov").isPresent())
			throw new BadImage("is a HEIF sequence without a still picture; convert the frame that is meant to PNG and say so " +
				"in the case notes");
		picture = new HeifPicture(bytes.array());
	}

	@Override
	public int width() throws IOException, BadImage {
		return picture.width();
	}

	@Override
	public int height() throws IOException, BadImage {
		return picture.height();
	}

	/** libheif's memory has 6.4 of a picture of 8 bits in 4:2:0; one of 10 bits, or of 4:4:4, takes more. */
	@Override
	public int bytesAPixel() {
		return 14;
	}

	@Override
	public Decoded decode() throws IOException, BadImage {
		final HeifPictures pictures = new HeifPictures(file);
		pictures.refuseDamaged();
		final List<String> steps = new ArrayList<>(pictures.steps());
		if (picture.bits() > 8) steps.add(picture.bits() + " bit reduced to 8");
		final BufferedImage image = picture.decode();
		final HeifColours colours = HeifColours.of(file);
		final Optional<ColourProfile> profile = ColourProfile.of(colours.profile(), ColorSpace.TYPE_RGB);
		steps.addAll(ColourProfile.leftOut(colours.profile(), profile));
		return new Decoded(image, profile, steps, colours.limitation());
	}
}
