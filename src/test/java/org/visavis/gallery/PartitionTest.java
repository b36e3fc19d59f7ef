package org.visavis.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.visavis.gallery.Partition.Leaf;

class PartitionTest {

	private final Partition partition = new Partition();

	@Test
	void isOnePartUpToTheLimit() {
		partition.add("0000", 3);
		partition.add("ffff", 2);
		assertEquals(List.of(new Leaf("", 2, 5)), partition.leaves(5));
	}

	@Test
	void isDividedBeyondTheLimit() {
		partition.add("0000", 3);
		partition.add("ffff", 3);
		assertEquals(List.of(new Leaf("0", 1, 3), new Leaf("f", 1, 3)), partition.leaves(5));
	}

	@Test
	void isDividedForItsPhotographsToo() {
		for (int i = 0; i < 6; i++)
			partition.add(i + "000", 0);
		assertEquals(6, partition.leaves(5).size());
	}

	@Test
	void isDividedUpToTheFourthDigitOnly() {
		partition.add("abcd", 3);
		partition.add("abcd", 3);
		partition.add("abce", 1);
		assertEquals(List.of(new Leaf("abcd", 2, 6), new Leaf("abce", 1, 1)), partition.leaves(5));
	}

	@Test
	void countsAPartThatIsNotDivided() {
		partition.add("a", 2, 4);
		partition.add("b000", 2);
		assertEquals(List.of(new Leaf("a", 2, 4), new Leaf("b", 1, 2)), partition.leaves(5));
	}
}
