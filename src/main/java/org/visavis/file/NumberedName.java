package org.visavis.file;

/** Names of files that stand beside others of the same kind: "a.txt" for the first, "a-2.txt" for the second. */
public final class NumberedName {

	private NumberedName() {}

	/**
	 * @param stem such as "a"
	 * @param number from 1
	 * @param ending such as ".txt"; empty for a folder
	 */
	public static String of(final String stem, final int number, final String ending) {
		return stem + (number == 1 ? "" : "-" + number) + ending;
	}
}
