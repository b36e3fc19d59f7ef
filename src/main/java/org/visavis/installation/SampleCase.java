package org.visavis.installation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.visavis.TemporaryFolder;
import org.visavis.file.OwnerOnly;

/** The eight shipped photographs: four persons of the London set, each neutral and smiling. */
public final class SampleCase {

	private static final List<String> NAMES = List.of("062_03.jpg", "062_08.jpg", "115_03.jpg", "115_08.jpg", "119_03.jpg",
		"119_08.jpg", "136_03.jpg", "136_08.jpg");

	private SampleCase() {}

	/** Unpacks the photographs into a new temporary folder, which goes when the program ends. */
	public static List<Path> photographs() {
		try {
			final TemporaryFolder folder = TemporaryFolder.create();
			Runtime.getRuntime().addShutdownHook(new Thread(folder::close));
			return in(folder.path("london"));
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Unpacks the photographs into a folder, which is made if it is not there; those that are there stay. */
	public static List<Path> in(final Path folder) {
		try {
			OwnerOnly.folders(folder);
			final List<Path> files = new ArrayList<>();
			for (final String name : NAMES)
				files.add(unpack(name, folder.resolve(name)));
			return files;
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Path unpack(final String name, final Path file) throws IOException {
		if (Files.exists(file)) return file;
		try (InputStream sample = SampleCase.class.getResourceAsStream("/samples/london/" + name)) {
			OwnerOnly.copy(sample, file);
		}
		return file;
	}
}
