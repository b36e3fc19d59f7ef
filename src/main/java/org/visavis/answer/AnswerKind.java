package org.visavis.answer;

import java.util.Map;

import org.visavis.calibrate.ReportedLr;
import org.visavis.table.PairsTable;
import org.visavis.table.PhotoResult;

/** What the comparison of a photograph comes to, in the order in which a reader wants it. */
public enum AnswerKind {
	/** The same pixels as another photograph's: as a chosen reference's, or as that with which alone it was compared. */
	SAME_PICTURE("same picture", "is the same picture as one that it was compared with"),
	/** The verbal scale says that the evidence supports that one person is shown. */
	SUPPORTED("supported", "supports that one person is shown"),
	/** A likelihood ratio that supports neither proposition, or none for another reason than the face itself. */
	UNDECIDED("undecided", "supports neither proposition"),
	/** A likelihood ratio below those that support neither proposition, where years may lie between the photographs. */
	LESS_ALIKE("less alike", "is less alike than most photographs of one person; the years between the photographs forbid a term"),
	/** The verbal scale says that the evidence supports that two persons are shown. */
	AGAINST("against", "supports that two persons are shown"),
	/** None of its faces is suitable for comparison. */
	UNSUITABLE("unsuitable", "no face in it is suitable for comparison"),
	/** Faces were found, and compared with none or not to be shown yet. */
	NOT_COMPARED("not compared", "a face was found and there is no comparison to show"),
	/** A picture without a face. */
	NO_FACE("no face", "no face was found in it"),
	/** A file that could not be read as a picture. */
	UNREADABLE("unreadable", "it could not be read");

	private final String label;
	private final String sentence;

	AnswerKind(final String label, final String sentence) {
		this.label = label;
		this.sentence = sentence;
	}

	/** In a word or two. */
	public String label() {
		return label;
	}

	/** What it says of a photograph. */
	public String sentence() {
		return sentence;
	}

	/** Of a photograph without pairs, by its row of images.csv. */
	static AnswerKind withoutPairs(final Map<String, String> image) {
		if (image.get("problem").startsWith(PhotoResult.NO_FACE)) return NO_FACE;
		return image.get("faces").equals("0") ? UNREADABLE : NOT_COMPARED;
	}

	/** Of a likelihood ratio and its verbal term, or why it has none. */
	static AnswerKind of(final ReportedLr lr, final String support) {
		if (lr.isForNeither()) return UNDECIDED;
		if (support.startsWith(PairsTable.NO_TERM)) return LESS_ALIKE;
		return lr.isForOnePerson() ? SUPPORTED : AGAINST;
	}
}
