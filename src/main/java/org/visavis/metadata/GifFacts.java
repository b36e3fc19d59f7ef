package org.visavis.metadata;

import java.io.ByteArrayOutputStream;

import org.visavis.file.Bytes;
import org.visavis.file.VisibleText;

/** What the extensions before the first picture of a GIF file state: comments, and XMP as Adobe writes it. */
final class GifFacts {

	private static final int COMMENT = 0xfe, APPLICATION = 0xff, HEAD = 14;
	private static final String XMP = "XMP DataXMP";
	/** Behind XMP stands a run of bytes by which any reader of blocks finds the end. */
	private static final int TRAILER = 257;

	private final Bytes file;
	private final MetadataFacts facts;

	GifFacts(final Bytes file, final MetadataFacts facts) {
		this.file = file;
		this.facts = facts;
	}

	void add() {
		if (file.length() < 13) return;
		int at = 13 + ((file.u8(10) & 0x80) == 0 ? 0 : 3 << (file.u8(10) & 7) + 1);
		while (at + 3 < file.length() && file.u8(at) == '!') {
			final ByteArrayOutputStream content = new ByteArrayOutputStream();
			final int end = blocks(at + 2, content);
			if (file.u8(at + 1) == COMMENT) facts.add("GIF", "comment", VisibleText.decoded(content.toByteArray(), 0, content
				.size()), at);
			else if (file.u8(at + 1) == APPLICATION && file.has(at + 3, XMP)) addXmp(at + HEAD, end);
			at = end;
		}
	}

	/** Behind the last block, which is empty. */
	private int blocks(final int start, final ByteArrayOutputStream content) {
		int at = start;
		while (at < file.length() && file.u8(at) != 0) {
			content.write(file.array(), Math.min(at + 1, file.length()), Math.min(file.u8(at), file.length() - at - 1));
			at += 1 + file.u8(at);
		}
		return Math.min(at + 1, file.length());
	}

	private void addXmp(final int start, final int end) {
		final int length = Math.max(0, end - TRAILER - 1 - start);
		final byte[] packet = new byte[length];
		System.arraycopy(file.array(), start, packet, 0, length);
		XmpFacts.add(packet, facts, start);
	}
}
