package org.visavis.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.visavis.UserError;
import org.visavis.detect.Face;
import org.visavis.picture.MarkedFace;
import org.visavis.table.FaceCorrection.Action;
import org.visavis.table.FaceCorrection;

/** The faces of one photograph as detected, and what an examiner changes about them. */
public final class FaceSheet {

	private final String photoSha256;
	private final Map<Integer, MarkedFace> detected;
	/** By the number of the face; those of added faces are behind those detected. */
	private final Map<Integer, FaceCorrection> corrections = new TreeMap<>();

	public FaceSheet(final String photoSha256, final Map<Integer, MarkedFace> detected) {
		this.photoSha256 = photoSha256;
		this.detected = detected;
	}

	/** What is changed, by the number of the face. */
	public List<FaceCorrection> corrections() {
		return List.copyOf(corrections.values());
	}

	/** The faces by number, with what is changed about each. */
	public List<SheetFace> faces() {
		final List<SheetFace> faces = new ArrayList<>();
		detected.forEach((number, marked) -> faces.add(new SheetFace(marked, Optional.ofNullable(corrections.get(number)))));
		corrections.forEach((number, c) -> {
			if (!detected.containsKey(number)) faces.add(SheetFace.added(number, c));
		});
		return faces;
	}

	/** Takes a correction as a file has it. */
	public void take(final FaceCorrection correction) {
		if (correction.face() > 0 && !detected.containsKey(correction.face())) throw new UserError(
			"The corrections have a face " + correction.face() + " of a photograph with the faces " + detected.keySet() +
				"; expected one of them.");
		corrections.put(correction.face() > 0 ? correction.face() : next(), correction);
	}

	/** Puts a face where it belongs; gives its number. */
	public int place(final Optional<Integer> number, final Face face, final String who, final String why) {
		final int place = number.orElseGet(this::next);
		final boolean known = detected.containsKey(place);
		corrections.put(place, new FaceCorrection(photoSha256, known ? Action.MOVE : Action.ADD, known ? place : 0, Optional.of(
			face), who, why));
		return place;
	}

	/** Rejects a face; one that was added is gone. */
	public void reject(final int number, final String who, final String why) {
		if (detected.containsKey(number)) corrections.put(number, new FaceCorrection(photoSha256, Action.REJECT, number,
			Optional.empty(), who, why));
		else corrections.remove(number);
	}

	/** Of all faces only one is meant: rejects the others, and takes its own rejection back. */
	public void meant(final int number, final String who, final String why) {
		faces().stream().filter(face -> face.number() == number ? face.now().isEmpty() : face.now().isPresent()).forEach(face -> {
			if (face.number() == number) undo(number);
			else reject(face.number(), who, why);
		});
	}

	/** Leaves a face as it was detected. */
	public void undo(final int number) {
		corrections.remove(number);
	}

	private int next() {
		return Math.max(detected.keySet().stream().mapToInt(n -> n).max().orElse(0), corrections.keySet().stream().mapToInt(
			n -> n).max().orElse(0)) + 1;
	}
}
