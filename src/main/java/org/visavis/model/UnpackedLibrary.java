package org.visavis.model;

import ai.djl.engine.Engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import org.visavis.TemporaryFolder;
import org.visavis.file.OwnerOnly;

/**
 * The native library of ONNX Runtime, unpacked into a folder that goes as soon as it is loaded, where the system lets, and
 * otherwise with a later start. ONNX Runtime would unpack it into a folder that stays where the program is killed.
 */
final class UnpackedLibrary {

	/** Where ONNX Runtime looks for the library instead of unpacking it. */
	private static final String PLACE = "onnxruntime.native.path";
	private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

	private UnpackedLibrary() {}

	/** Loads it, once in a program; a place that somebody has set before is left to hold. */
	static void load() {
		Once.ENGINE.getEngineName();
	}

	/** Holds the engine that loaded it. */
	private static final class Once {

		private static final Engine ENGINE = System.getProperty(PLACE) == null ? unpackedAndLoaded() : loaded();

		private static Engine unpackedAndLoaded() {
			try (TemporaryFolder folder = TemporaryFolder.create()) {
				if (unpack(folder)) System.setProperty(PLACE, folder.path("").toString());
				return loaded();
			}
			catch (final IOException e) {
				throw new UncheckedIOException(e);
			}
			finally {
				System.clearProperty(PLACE);
			}
		}

		private static Engine loaded() {
			return Engine.getEngine(Network.ENGINE);
		}
	}

	/** Whether the library has what this system needs; of another system ONNX Runtime speaks itself. */
	private static boolean unpack(final TemporaryFolder folder) throws IOException {
		for (final String name : NAMES) {
			final String file = System.mapLibraryName(name);
			try (InputStream library = UnpackedLibrary.class.getResourceAsStream("/ai/onnxruntime/native/" + system() + "/" +
				file))
			{
				if (library == null) return false;
				OwnerOnly.copy(library, folder.path(file));
			}
		}
		return true;
	}

	/** As ONNX Runtime names the systems that it has libraries for. */
	private static String system() {
		final String name = System.getProperty("os.name").toLowerCase(Locale.ROOT), processor = System.getProperty("os.arch")
			.toLowerCase(Locale.ROOT);
		return (name.contains("mac") ? "osx" : name.contains("win") ? "win" : "linux") + "-" + (processor.equals("amd64") ||
			processor.equals("x86_64") ? "x64" : processor);
	}
}
