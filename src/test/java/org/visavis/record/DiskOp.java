package org.visavis.record;

/**
 * Something that a program did to a disk.
 *
 * @param path of a file or a folder
 * @param to where {@link Kind#MOVE} puts it; empty for all others
 * @param content the whole file's after {@link Kind#WRITE}; empty for all others
 */
record DiskOp(Kind kind, String path, String to, byte[] content) {

	private static final byte[] NONE = {};

	/** What was done. */
	enum Kind {
		MAKE_FOLDER, CREATE, WRITE, MOVE, DELETE, FORCE_FILE, FORCE_FOLDER
	}

	static DiskOp of(final Kind kind, final String path) {
		return new DiskOp(kind, path, "", NONE);
	}

	@Override
	public String toString() {
		return kind + " " + path + (to.isEmpty() ? "" : " to " + to) + (kind == Kind.WRITE ? ", " + content.length + " bytes" : "");
	}
}
