package org.visavis.detect;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which points of a {@link FaceMesh} follow one another along the contours of a face: MediaPipe's FACEMESH_CONTOURS
 * (Apache-2.0; github.com/google-ai-edge/mediapipe, mediapipe/python/solutions/face_mesh_connections.py, commit
 * 22eb5d19434dc89cb7eb2228a78ec9488028ff7d).
 */
public final class MeshContours {

	/** Face oval, outer and inner edge of the lips, both eyes, lower and upper edge of both brows; closed ones end as they begin. */
	public static final List<List<Integer>> LINES = Stream.of( //
		"10 338 297 332 284 251 389 356 454 323 361 288 397 365 379 378 400 377 152 148 176 149 150 136 172 58 132 93 234 127 " +
			"162 21 54 103 67 109 10", //
		"61 146 91 181 84 17 314 405 321 375 291 409 270 269 267 0 37 39 40 185 61", //
		"78 95 88 178 87 14 317 402 318 324 308 415 310 311 312 13 82 81 80 191 78", //
		"33 7 163 144 145 153 154 155 133 173 157 158 159 160 161 246 33", //
		"263 249 390 373 374 380 381 382 362 398 384 385 386 387 388 466 263", //
		"46 53 52 65 55", "70 63 105 66 107", "276 283 282 295 285", "300 293 334 296 336").map(MeshContours::indices).toList();

	private MeshContours() {}

	private static List<Integer> indices(final String line) {
		return Stream.of(line.split(" ")).map(Integer::valueOf).toList();
	}
}
