package org.visavis.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.UserError;

/** The files are NumPy's: src/test/python/npy_files.py. */
class NpyTest {

	private static final Path FOLDER = Path.of("src/test/resources/org/visavis/gallery");

	@TempDir
	private Path folder;

	@Test
	void writesTheHeaderOfFloatsAsNumPyDoes() throws IOException {
		assertArrayEquals(Arrays.copyOf(Files.readAllBytes(FOLDER.resolve("vectors.npy")), Npy.HEADER), Npy.header(Npy.FLOATS, 5, 128));
	}

	@Test
	void writesTheHeaderOfBytesAsNumPyDoes() throws IOException {
		assertArrayEquals(Arrays.copyOf(Files.readAllBytes(FOLDER.resolve("bytes.npy")), Npy.HEADER), Npy.header(Npy.BYTES, 3));
	}

	@Test
	void readsTypeShapeAndStart() throws IOException {
		assertEquals(new Npy(Npy.FLOATS, List.of(5L, 128L), 128), Npy.read(FOLDER.resolve("vectors.npy")));
	}

	@Test
	void readsFormatTwo() throws IOException {
		assertEquals(new Npy(Npy.FLOATS, List.of(5L, 128L), 128), Npy.read(FOLDER.resolve("format2.npy")));
	}

	@Test
	void readsTheFloatsThatNumPyWrote() throws IOException {
		try (NpyRows rows = NpyRows.ofVectors(FOLDER.resolve("vectors.npy"))) {
			rows.next(4);
			assertEquals(0.05414293f, ByteBuffer.wrap(rows.next(1)).order(ByteOrder.LITTLE_ENDIAN).getFloat(127 * Float.BYTES));
		}
	}

	@Test
	void refusesFortranOrder() {
		final Path file = FOLDER.resolve("fortran.npy");
		assertEquals(file + " is in Fortran order; expected C order.", refusal(file));
	}

	@Test
	void refusesDoubles() {
		final Path file = FOLDER.resolve("doubles.npy");
		assertEquals(file + " holds an array of the type '<f8' and the shape [5, 128]; expected the type '<f4' and 2 dimensions.", refusal(
			file));
	}

	@Test
	void refusesAFileThatIsCutOff() throws IOException {
		final Path file = folder.resolve("cut.npy");
		Files.write(file, Arrays.copyOf(Files.readAllBytes(FOLDER.resolve("vectors.npy")), 1000));
		assertEquals(file + " has 1000 bytes; expected 2688 as its header says.", refusal(file));
	}

	@Test
	void refusesWhatIsNoArray() throws IOException {
		final Path file = folder.resolve("none.npy");
		Files.writeString(file, "no array");
		assertEquals(file + " is no NumPy array file; expected one as numpy.save writes it.", refusal(file));
	}

	private static String refusal(final Path file) {
		return assertThrows(UserError.class, () -> Npy.read(file).expect(file, Npy.FLOATS, 2)).getMessage();
	}
}
