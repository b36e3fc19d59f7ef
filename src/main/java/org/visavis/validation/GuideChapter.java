package org.visavis.validation;

import java.util.List;

import org.visavis.page.Block;
import org.visavis.page.Grid;
import org.visavis.page.Heading;

/** What the words and numbers of the report mean, and where they come from. */
final class GuideChapter {

	private static final List<List<String>> WORDS = List.of( //
		List.of("mated, non-mated pair", "two faces of one person, of two persons", "ISO/IEC 2382-37"), //
		List.of("log10 LR", """
			decimal logarithm of the likelihood ratio: 2 stands for 100, -2 for 1/100. Above 0 it supports the proposition that \
			one person is shown, below 0 that two are""", "ENFSI guideline 2015"), //
		List.of("bounds", "the lowest and highest log10 LR that the data support; LRs beyond are set to them", """
			Vergeer and others 2016, doi 10.1016/j.scijus.2016.06.003"""), //
		List.of("Cllr", "cost of the LRs in bits: 0 is perfect, 1 is as good as no evidence, above 1 is misleading", """
			Bruemmer and du Preez 2006, doi 10.1016/j.csl.2005.08.001"""), //
		List.of("Cllr-min, Cllr-cal", "what of Cllr is left after the best recalibration (PAV), and what that takes away", """
			the same"""), //
		List.of("devPAV", "mean distance of the PAV curve from the identity, in log10 LR: 0 is calibrated", """
			Vergeer and others 2021, doi 10.1016/j.forsciint.2021.110722"""), //
		List.of("EER", "where FMR and FNMR are equal, on the convex hull", """
			Bruemmer and de Villiers 2013, arXiv 1304.2865"""), //
		List.of("FMR, FNMR", "share of the non-mated pairs at or above a threshold, share of the mated pairs below it", """
			ISO/IEC 19795-1"""), //
		List.of("adjusted Wilson, bootstrap", """
			95 % intervals that allow for pairs that share a person; the bootstrap draws persons and is known to fall short with \
			few errors""", "Fogliato, Patil and Perona 2023, arXiv 2306.01198; Snijders and Borgatti 1999"), //
		List.of("misleading evidence", "an LR of k or more for a non-mated pair, of 1/k or less for a mated one", """
			Royall 2000, doi 10.1080/01621459.2000.10474264"""), //
		List.of("DET, Tippett, PAV, ECE plot", """
			FNMR over FMR; distribution of the LRs; LRs after isotonic regression; cost of the LRs over the prior odds""", """
			Martin and others 1997; Meuwly 2001; Vergeer and others 2021; Ramos and Gonzalez-Rodriguez 2013, \
			doi 10.1016/j.forsciint.2013.04.014"""), //
		List.of("insufficient", "too few persons for a number, or too few for a decision", "this program"));

	private GuideChapter() {}

	static List<Block> blocks() {
		return List.of(new Heading(2, "How to read this report"), new Grid("Words and numbers", List.of("Word", "Meaning",
			"Source"), WORDS));
	}
}
