package org.visavis.exhibit;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

import org.visavis.picture.Png;

/**
 * An exhibit to be saved, which stands alone: the two faces, what is made of them, and in words where they come from and
 * what was done.
 *
 * @param amount as {@link ExhibitKind} says
 * @param about a and b
 * @param mesh what is said of the mesh, such as which network drew it; empty if none is drawn
 * @param software that makes it, name and version
 */
public record ExhibitSheet(ExhibitKind kind, int amount, ExhibitSide a, ExhibitSide b, List<ExhibitFace> about,
	String mesh, String software)
{

	public ExhibitSheet {
		about = List.copyOf(about);
	}

	/** What was done to the pixels and what is drawn on them, in sentences. */
	public String processing() {
		final ExhibitFrame frame = a.face().frame();
		return "Demonstrative; processed as follows: each face was turned until its eyes are level and scaled to " + Math
			.round(frame.interocular()) + " px between the eyes, in one resampling of the photograph's upright pixels by " +
			"cubic convolution (Keys 1981, a = -1/2; where a face is reduced, with the kernel widened by the factor of " +
			"reduction), rounded to 8 bits a channel. Nothing else was done to brightness, contrast, colour or sharpness. " +
			"Enlarging adds no detail. Grey: outside of the photograph. " + kindInWords() + marksInWords();
	}

	/** The file's bytes: a PNG of 8 bits a channel, the same each time. */
	public byte[] png() {
		return Png.ofPhotograph(picture());
	}

	/** The whole sheet: the faces, between them what is made of them, and the words below. */
	BufferedImage picture() {
		final List<ExhibitLayout.Panel> panels = new ArrayList<>();
		panels.add(new ExhibitLayout.Panel("A: " + ExhibitCaption.id(about.get(0)), Exhibit.alone(a, true)));
		if (kind != ExhibitKind.PLATE) panels.add(new ExhibitLayout.Panel(ExhibitCaption.kind(kind, amount), Exhibit.render(kind, amount, a,
			b)));
		panels.add(new ExhibitLayout.Panel("B: " + ExhibitCaption.id(about.get(1)), Exhibit.alone(b, false)));
		return new ExhibitLayout(ExhibitCaption.heading(this), panels, panels.size(), ExhibitCaption.paragraphs(this)).picture();
	}

	private String kindInWords() {
		return switch (kind) {
			case PLATE -> "Plate: A left, B right.";
			case WIPE -> "Wipe: left of " + amount + " % of the width A, right of it B, a white line between them.";
			case BLEND -> "Blend: B with an opacity of " + amount + " % over A.";
			case CHECKERBOARD -> "Checkerboard: squares of A and B in turn, their side " + amount +
				" % of the distance between the eyes.";
			case DIFFERENCE -> "Difference: of each colour channel, without its sign; black where A and B have the same value.";
		};
	}

	private String marksInWords() {
		final boolean features = !a.features().isEmpty() || !b.features().isEmpty();
		return (a.points().isEmpty() ? "" : " Dots: the five points of each face as faces.csv has them.") + (mesh.isEmpty()
			? "" : " " + mesh) + (features ? " Numbers with leader lines: features that an examiner placed." : "") +
			(a.points().isEmpty() && mesh.isEmpty() && !features ? "" : " Orange marks belong to A, blue ones to B.");
	}
}
