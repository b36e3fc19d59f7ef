package org.visavis.compression;

/**
 * A program or camera that writes certain tables.
 *
 * @param setting the quality or the name of the setting, as that program calls it
 */
public record TableWriter(String name, String setting) {

	@Override
	public String toString() {
		return name + " " + setting;
	}
}
