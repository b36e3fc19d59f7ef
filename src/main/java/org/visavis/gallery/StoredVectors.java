package org.visavis.gallery;

/**
 * The embeddings of a part by one recogniser, as gallery.json names them.
 *
 * @param dimensions of each vector; 0 where there is none
 */
public record StoredVectors(String file, long rows, int dimensions, long bytes, String sha256) {

	StoredVectors(final StoredFile file, final int dimensions) {
		this(file.file(), file.rows(), dimensions, file.bytes(), file.sha256());
	}

	/** The file alone. */
	public StoredFile stored() {
		return new StoredFile(file, rows, bytes, sha256);
	}
}
