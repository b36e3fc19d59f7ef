package org.visavis.seal;

/** Says what is wrong with a signature or a time stamp, as a part of a sentence. */
public final class BadSeal extends Exception {

	private static final long serialVersionUID = 1;

	private final boolean ofContent;

	BadSeal(final String message) {
		this(message, false);
	}

	private BadSeal(final String message, final boolean ofContent) {
		super(message);
		this.ofContent = ofContent;
	}

	/** The signature holds, but it is that of another content. */
	static BadSeal ofOtherContent() {
		return new BadSeal("it is the signature of something else", true);
	}

	/** Whether the seal itself holds, so that the content is what changed. */
	boolean isOfContent() {
		return ofContent;
	}
}
