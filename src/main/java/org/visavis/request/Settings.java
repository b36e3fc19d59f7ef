package org.visavis.request;

import java.util.List;

import org.visavis.UserError;

/**
 * The keys that the commands on files share, as a user or a macro gives them.
 *
 * @param subfolders whether the sub-folders of an input folder are read too
 * @param face which faces of a photograph count
 * @param method the name of a method: a file of {@code models/methods/}
 * @param longSide 0: detection at the photograph's own size, at several scales and turns; otherwise one pass with the
 *          long side limited to so many pixels
 * @param recogniser the id of the recogniser that distances.tif shows
 * @param distance what distances.tif shows: "cosine" or "euclidean"
 * @param overlays whether an overlay PNG is written for each photograph
 * @param acceptLicence whether models are allowed whose licence forbids commercial use
 * @param calibration what likelihood ratios come from: {@value #SHIPPED}, {@value #NONE} or the path of a calibration
 *          file, which is made absolute
 * @param corrections the path of an examiner's corrections of faces, which is made absolute; empty for none
 * @param embeddings whether the record keeps the faces' embeddings
 * @param persons what the case states of those compared
 */
public record Settings(boolean subfolders, FaceChoice face, String method, int longSide, String recogniser,
	String distance, boolean overlays, boolean acceptLicence, String calibration, String corrections, boolean embeddings,
	CasePersons persons)
{

	/** The calibration of that method under {@code models/calibrations/}. */
	public static final String SHIPPED = "shipped";
	/** No calibration, so no likelihood ratio. */
	public static final String NONE = "none";

	public static final Settings DEFAULT = new Settings(false, FaceChoice.ALL, "full", 0, "sface", "cosine", true, false,
		SHIPPED);

	public Settings {
		if (longSide != 0 && (longSide < 32 || longSide > 20_000)) throw new UserError(
			"long_side is " + longSide + "; expected 0 or 32 to 20000 pixels.");
		if (!List.of("cosine", "euclidean").contains(distance)) throw new UserError(
			"distance is '" + distance + "'; expected cosine or euclidean.");
		if (isFile(calibration)) calibration = Procedure.path("calibration", calibration)
			.toString();
		corrections = corrections.isBlank() ? "" : Procedure.path("corrections", corrections).toString();
	}

	/** Settings without corrections, of a record that keeps no embeddings, of persons of whom nothing is stated. */
	public Settings(final boolean subfolders, final FaceChoice face, final String method, final int longSide,
		final String recogniser, final String distance, final boolean overlays, final boolean acceptLicence,
		final String calibration)
	{
		this(subfolders, face, method, longSide, recogniser, distance, overlays, acceptLicence, calibration, "", false, CasePersons.UNSTATED);
	}

	/** Whether the calibration is a file that a user gives. */
	public boolean hasCalibrationFile() {
		return isFile(calibration);
	}

	/** Whether a value of {@code calibration} is the path of a file. */
	public static boolean isFile(final String calibration) {
		return !List.of(SHIPPED, NONE).contains(calibration);
	}

	/** The same settings with an examiner's corrections. */
	public Settings correctedBy(final String path) {
		return new Settings(subfolders, face, method, longSide, recogniser, distance, overlays, acceptLicence, calibration,
			path, embeddings, persons);
	}

	/** The same settings for a run that draws nothing. */
	public Settings withoutOverlays() {
		return new Settings(subfolders, face, method, longSide, recogniser, distance, false, acceptLicence, calibration,
			corrections, embeddings, persons);
	}

	/** The same settings for a record that keeps the faces' embeddings. */
	public Settings keepingEmbeddings() {
		return new Settings(subfolders, face, method, longSide, recogniser, distance, overlays, acceptLicence, calibration,
			corrections, true, persons);
	}

	/** The same settings of persons of whom a case states something. */
	public Settings of(final CasePersons stated) {
		return new Settings(subfolders, face, method, longSide, recogniser, distance, overlays, acceptLicence, calibration,
			corrections, embeddings, stated);
	}
}
