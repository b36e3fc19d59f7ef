package org.visavis.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.embed.Embedding;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;
import org.visavis.image.PhotoFacts;
import org.visavis.request.CopyPlan;
import org.visavis.resample.Degradation;
import org.visavis.table.CopyResult;
import org.visavis.table.Item;

/** Finds the face of a photograph again in degraded copies. For one thread. */
public final class Copies {

	/** So many recipes of each kind, from the weakest to the strongest: photographs that share one are degraded alike. */
	private static final int RECIPES = 12;

	private final Engine.Worker engine;
	private final CopyPlan plan;

	/** @param plan whose seed, with the photograph's hash, gives the kinds of its copies and their recipe */
	Copies(final Engine.Worker engine, final CopyPlan plan) {
		this.engine = engine;
		this.plan = plan;
	}

	/** A copy whose face, where it was found again, is not yet embedded. */
	record Draft(Degradation degradation, int recipe, Optional<Engine.Draft> face) {

		public CopyResult with(final Iterator<List<Embedding>> embeddings) {
			return new CopyResult(degradation.toString(), recipe, face.map(f -> f.with(embeddings.next())).stream().toList());
		}
	}

	/** Adds the face in each copy to the batch; what limits the photograph limits its copies. */
	List<Draft> add(final Item item, final ArrayImg<ARGBType, IntArray> photograph, final PhotoFacts facts, final Engine.Draft original,
		final FaceBatch batch)
	{
		final Degradation.Subject subject = new Degradation.Subject(original.face().box(), original.quality().interocular());
		final long chances = seed(facts.sha256());
		final int recipe = 1 + (int) Long.remainderUnsigned(chances, RECIPES);
		final List<Draft> drafts = new ArrayList<>();
		for (final Degradation kind : kinds(chances, plan.of(item))) {
			final Degradation.Copy copy = kind.of(photograph, subject, (recipe - 0.5) / RECIPES, seed(recipe));
			final Optional<Engine.Draft> found = engine.findAt(copy.pixels(), moved(original.face().box(), copy)).map(
				face -> face.in(facts.limitation()));
			found.ifPresent(face -> batch.add(copy.pixels(), face.face()));
			drafts.add(new Draft(kind, recipe, found));
		}
		return drafts;
	}

	private static List<Degradation> kinds(final long seed, final int count) {
		final List<Degradation> kinds = new ArrayList<>(List.of(Degradation.values()));
		Collections.shuffle(kinds, new Random(seed));
		return kinds.subList(0, count);
	}

	/** The first 60 bits of the hash, and for every seed but 1 others. */
	private long seed(final String sha256) {
		return Long.parseUnsignedLong(sha256.substring(0, 15), 16) ^ (plan.seed() - 1) * 0x9E3779B97F4A7C15L;
	}

	/** Scattered, since Java's generator begins alike for neighbours. */
	private long seed(final int recipe) {
		return new SplittableRandom(1000 * plan.seed() + recipe).nextLong();
	}

	/** Where a box lies in a copy; it stays upright. */
	private static Box moved(final Box box, final Degradation.Copy copy) {
		final double scale = copy.toCopy().scale(), width = scale * box.width(), height = scale * box.height();
		final Point centre = copy.toCopy().apply(box.centre());
		return new Box(centre.x() - width / 2, centre.y() - height / 2, width, height);
	}
}
