package org.visavis.request;

import java.util.Map;

import org.visavis.table.Item;

/**
 * A photograph and who is in it.
 *
 * @param person the name; the same in every collection
 * @param collection that the photograph is of: as listed, or the name of the folder or list
 * @param attributes what else is told, such as sex or age, by column; empty where a cell is
 */
public record Portrait(Item item, String person, String collection, Map<String, String> attributes) {

	/** The column that says why it is doubted that a photograph shows its person. */
	static final String DOUBT = "doubt";

	/** Why it is doubted that it shows the person; empty if it is not. */
	public String doubt() {
		return attributes.getOrDefault(DOUBT, "");
	}
}
