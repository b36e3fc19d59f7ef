package org.visavis.validation;

import java.util.List;

import org.visavis.evaluate.Validation.Alike;
import org.visavis.page.Block;
import org.visavis.page.Grid;
import org.visavis.page.Heading;
import org.visavis.page.Numerals;
import org.visavis.page.Paragraph;

/** How often different persons come to look alike where both photographs were degraded alike. */
record AlikeChapter(List<Alike> alike) {

	private static final String ABOUT = """
		Two photographs that have lost the same, such as two frames of one camera, are more alike than two others, whoever is \
		shown. Copies of one kind and recipe are therefore compared among different persons of a collection; where there are pairs enough, a \
		face is unsuitable from where more than 4 in 1,000 of these score above all but 1 in 1,000 pairs of original photographs, each collection \
		weighing the same, and where it is less even than all but 1 in 100 of these. This table shows \
		what is left: pairs of persons that neither limits nor likelihood ratios were learnt from, of faces with all five points in the \
		photograph. Misleading: a likelihood ratio of 100 or more.""";

	List<Block> blocks() {
		if (alike.isEmpty()) return List.of();
		return List.of(new Heading(2, "Photographs degraded alike"), new Paragraph(ABOUT), new Grid(
			"Different persons whose photographs were degraded alike", List.of("Kind", "Faces", "Unsuitable", "Pairs",
				"With LR", "Misleading"), alike.stream().map(AlikeChapter::row).toList()));
	}

	private static List<String> row(final Alike of) {
		return List.of(of.kind(), Numerals.count(of.copies()), Numerals.count(of.unsuitable()), Numerals.count(of.pairs()),
			Numerals.count(of.withLr()), Numerals.count(of.misleading()));
	}
}
