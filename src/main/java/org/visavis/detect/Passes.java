package org.visavis.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.visavis.geometry.Point;
import org.visavis.resample.PlanarImage;

/** Looks at scaled photographs, tile by tile, everywhere or only where another look left traces. For one thread. */
final class Passes {

	private final YuNet yunet;
	private final DetectionSettings settings;

	Passes(final YuNet yunet, final DetectionSettings settings) {
		this.yunet = yunet;
		this.settings = settings;
	}

	/** A look at all of it. */
	Pass over(final ScaledPhotograph picture, final int turns) {
		return over(picture, turns, Optional.empty());
	}

	/** A look where there are traces, which finds there what a look at all of it would. */
	Pass over(final ScaledPhotograph picture, final int turns, final Traces traces) {
		return over(picture, turns, Optional.of(traces));
	}

	private Pass over(final ScaledPhotograph picture, final int turns, final Optional<Traces> traces) {
		final Pass pass = new Pass(new ArrayList<>(), new Traces(picture));
		for (final Tile tile : Tile.of(picture.width(), picture.height(), settings.tile(), settings.tileOverlap())) {
			final View view = new View(picture.scaleX(), picture.scaleY(), tile, turns);
			final Blocks blocks = new Blocks(view.width(), view.height());
			traces.map(t -> blocks.parts(middle -> isWanted(view, t, middle))).orElseGet(blocks::whole).forEach(part -> look(
				picture, view, part, pass));
		}
		return pass;
	}

	private void look(final ScaledPhotograph picture, final View view, final Blocks.Part part, final Pass pass) {
		final PlanarImage seen = picture.part(view.toScaled(part.around())).turned(view.quarterTurns()).paddedTo(Blocks.SIDE);
		yunet.cells(seen, part.around().x, part.around().y, Traces.SLIGHTLY).stream().filter(part::asks).forEach(cell -> pass
			.add(view, cell, settings.confidence()));
	}

	/** Whether a face in a block would belong to the view, and there is a trace of one. */
	private static boolean isWanted(final View view, final Traces traces, final Point middle) {
		return view.ownsNear(middle, Blocks.SIDE) && traces.isIn(view, middle, Blocks.SIDE);
	}
}
