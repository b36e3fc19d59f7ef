package org.visavis.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.UserError;

class PersonsTest {

	@TempDir
	private Path folder;

	@Test
	void takesEachSubFolderAsAPerson() throws IOException {
		touch("b/1.jpg", "a/2.jpg", "a/1.jpg");
		assertEquals(List.of("P1 a/1.jpg a", "P2 a/2.jpg a", "P3 b/1.jpg b"), lines());
	}

	@Test
	void readsFoldersInAPersonsFolder() throws IOException {
		touch("a/2020/1.jpg", "b/1.jpg");
		assertEquals(List.of("P1 a/2020/1.jpg a", "P2 b/1.jpg b"), lines());
	}

	@Test
	void leavesFilesBesideTheSubFoldersAlone() throws IOException {
		touch("README", "a/1.jpg", "b/1.jpg");
		assertEquals(2, read().portraits().size());
	}

	@Test
	void aFolderIsOneCollection() throws IOException {
		touch("a/1.jpg", "b/1.jpg");
		assertEquals(List.of(folder.getFileName().toString(), folder.getFileName().toString()), read().portraits().stream().map(Portrait::collection).toList());
	}

	@Test
	void takesWhatATableTellsOfAPerson() throws IOException {
		touch("a/1.jpg", "b/1.jpg");
		write("persons.csv", "\uFEFFperson,sex,age\n\nb , f,41\n");
		assertEquals(List.of("sex", "age"), read().columns());
		assertEquals("f", read().portraits().get(1).attributes().get("sex"));
		assertEquals(Map.of(), read().portraits().get(0).attributes());
	}

	@Test
	void readsAListInItsOrder() throws IOException {
		touch("x/1.jpg", "x/2.jpg", "y.jpg");
		final Path list = write("list.csv", "path,person,collection,sex\r\ny.jpg,b,one,f\r\nx/2.jpg,a,two,m\r\n");
		final Persons persons = Persons.read(list);
		assertEquals(List.of("P1 y.jpg b", "P2 x/2.jpg a"), lines(persons));
		assertEquals(List.of("one", "two"), persons.portraits().stream().map(Portrait::collection).toList());
		assertEquals(List.of("sex"), persons.columns());
		assertEquals(folder.resolve("y.jpg"), persons.portraits().get(0).item().file());
	}

	@Test
	void aListWithoutCollectionsIsOne() throws IOException {
		touch("1.jpg", "2.jpg");
		assertEquals(List.of("my list", "my list"), Persons.read(write("my list.csv", "path,person\n1.jpg,a\n2.jpg,b\n"))
			.portraits().stream().map(Portrait::collection).toList());
	}

	@Test
	void refusesAFolderThatDoesNotExist() {
		assertEquals("persons is " + folder.resolve("x") +
			", which does not exist; expected a folder with one sub-folder a person, or a list ending in .csv with the " +
			"columns path and person.", refusal(folder.resolve("x")));
	}

	@Test
	void refusesAPhotograph() throws IOException {
		touch("1.jpg");
		assertTrue(refusal(folder.resolve("1.jpg")).startsWith("persons is " + folder.resolve("1.jpg") +
			"; expected a folder with one sub-folder a person, or a list"));
	}

	@Test
	void refusesAFolderWithoutSubFolders() throws IOException {
		touch("1.jpg");
		assertEquals("persons is " + folder +
			", which has no sub-folder with photographs; expected one for each person.", refusal(folder));
	}

	@Test
	void refusesATableWithAPersonOfWhomThereIsNoFolder() throws IOException {
		touch("a/1.jpg", "b/1.jpg");
		assertEquals(write("persons.csv", "person,sex\nA,f\n") + " has the person A, of whom there is no sub-folder with " +
			"photographs; expected the sub-folders' names.", refusal(folder));
	}

	@Test
	void aColumnWithoutANameTellsNothing() throws IOException {
		touch("a/1.jpg", "b/1.jpg");
		write("persons.csv", "person,sex,\na,f,\n");
		assertEquals(List.of("sex"), read().columns());
	}

	@Test
	void refusesASinglePerson() throws IOException {
		touch("a/1.jpg", "a/2.jpg");
		assertEquals("persons is " + folder + ", which has photographs of 1 person; expected at least 2 persons.", refusal(
			folder));
	}

	@Test
	void refusesAListOfNobody() throws IOException {
		assertEquals("persons is " + folder.resolve("list.csv") +
			", which has photographs of 0 persons; expected at least 2 persons.", refusal(write("list.csv", "path,person\n")));
	}

	@Test
	void refusesATableWithoutPersons() throws IOException {
		touch("a/1.jpg", "b/1.jpg");
		write("persons.csv", "name,sex\na,f\n");
		assertEquals(folder.resolve("persons.csv") +
			" has the columns name, sex; expected one called person, with commas between columns.", refusal(folder));
	}

	@Test
	void refusesATableThatTellsOfAPersonTwice() throws IOException {
		touch("a/1.jpg", "b/1.jpg");
		write("persons.csv", "person,sex\na,f\na,m\n");
		assertEquals(folder.resolve("persons.csv") + ", line 3: found a again, expected each person once.", refusal(
			folder));
	}

	@Test
	void refusesAListWithoutPaths() throws IOException {
		assertEquals(folder.resolve("list.csv") +
			" has the columns file, person; expected one called path, with commas between columns.", refusal(write("list.csv",
				"file,person\n")));
	}

	@Test
	void refusesAListedFileThatDoesNotExist() throws IOException {
		assertEquals(folder.resolve("list.csv") +
			", line 2: found a/1.jpg, which is no file; expected a photograph's path, relative to the list.", refusal(write(
				"list.csv", "path,person\na/1.jpg,a\n")));
	}

	@Test
	void refusesALineWithoutAPerson() throws IOException {
		touch("1.jpg");
		assertEquals(folder.resolve("list.csv") + ", line 2: person is empty; expected a value.", refusal(write("list.csv",
			"path,person\n1.jpg,\n")));
	}

	@Test
	void refusesALineWithAnotherNumberOfCells() throws IOException {
		assertEquals(folder.resolve("list.csv") + ", line 2: found 3 cells, expected 2 as in the header.", refusal(write(
			"list.csv", "path,person\n1.jpg,a,b\n")));
	}

	@Test
	void refusesTwoColumnsOfOneName() throws IOException {
		assertEquals(folder.resolve("list.csv") + " has the columns path, path; expected each name once.", refusal(write(
			"list.csv", "path,path\n")));
	}

	@Test
	void refusesAnEmptyTable() throws IOException {
		assertEquals(folder.resolve("list.csv") + " cannot be read: it is empty; expected a CSV table in UTF-8.", refusal(
			write("list.csv", "")));
	}

	@Test
	void refusesATableThatIsNotUtf8() throws IOException {
		final Path list = Files.write(folder.resolve("list.csv"), new byte[] { 'p', (byte) 0xe4, '\n' });
		assertTrue(refusal(list).startsWith(list + " cannot be read: "));
	}

	@Test
	void refusesAColumnThatNobodyTold() throws IOException {
		touch("a/1.jpg", "b/1.jpg");
		write("persons.csv", "person,sex,age\n");
		assertEquals("same has 'ethnic'; expected some of the columns sex, age.", assertThrows(UserError.class, () -> read()
			.require("same", List.of("sex", "ethnic"))).getMessage());
	}

	@Test
	void refusesAColumnWhereNothingIsTold() throws IOException {
		touch("a/1.jpg", "b/1.jpg");
		assertEquals("same has 'sex'; expected nothing, since no table tells anything of the persons.", assertThrows(
			UserError.class, () -> read().require("same", List.of("sex"))).getMessage());
	}

	private Persons read() throws IOException {
		return Persons.read(folder);
	}

	private List<String> lines() throws IOException {
		return lines(read());
	}

	private static List<String> lines(final Persons persons) {
		return persons.portraits().stream().map(p -> p.item().id() + " " + p.item().path() + " " + p.person()).toList();
	}

	private static String refusal(final Path input) {
		return assertThrows(UserError.class, () -> Persons.read(input)).getMessage();
	}

	private void touch(final String... files) throws IOException {
		for (final String file : files)
			write(file, "");
	}

	private Path write(final String file, final String text) throws IOException {
		Files.createDirectories(folder.resolve(file).getParent());
		return Files.writeString(folder.resolve(file), text);
	}
}
