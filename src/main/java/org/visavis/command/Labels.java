package org.visavis.command;

/** Labels and descriptions of the keys that all commands on files share: the same words in every dialog. */
final class Labels {

	static final String SUBFOLDERS = "Read sub-folders";
	static final String SUBFOLDERS_HELP = "Whether the sub-folders of a folder are read too.";
	static final String FACE = "Faces that count";
	static final String FACE_HELP = "Of each photograph: all faces; only: the face of photographs that show exactly one, the " +
		"others are left out and listed; central: the face nearest the centre; largest: the face with the largest box.";
	static final String METHOD = "Method";
	static final String METHOD_HELP = "full: two recognisers, each also on the mirrored face. fast: SFace alone, not " +
		"mirrored, for a first look at thousands of photographs.";
	static final String LONG_SIDE = "Long side for detection (px, 0: full search)";
	static final String LONG_SIDE_HELP = "0: detection at the photograph's own size, at several scales and turns. Otherwise " +
		"one pass with the photograph's long side limited to so many pixels, 32 to 20000.";
	static final String RECOGNISER = "Recogniser of the matrix";
	static final String RECOGNISER_HELP = "Whose distances distances.tif shows and orders; pairs.csv always has all.";
	static final String DISTANCE = "Distance of the matrix";
	static final String DISTANCE_HELP = "cosine: 1 minus the cosine of two embeddings; euclidean: the distance of the unit " +
		"vectors. For distances.tif and its order; pairs.csv always has both.";
	static final String OVERLAYS = "Write overlays";
	static final String OVERLAYS_HELP = "Whether a PNG with boxes, points and numbers is written for each photograph.";
	static final String LICENCE = "Accept non-commercial licences";
	static final String LICENCE_HELP = "Whether a model is allowed whose licence forbids commercial use; the record says so.";
	static final String CALIBRATION = "Calibration";
	static final String CALIBRATION_HELP = "What likelihood ratios come from. shipped: the calibration that comes with the " +
		"method; none: no likelihood ratios; or the path of a calibration file.";
	static final String CORRECTIONS = "Corrections of faces";
	static final String CORRECTIONS_HELP = "The path of a CSV file with an examiner's corrections, as Correct Faces... writes " +
		"it: faces moved, added or rejected, by whom and why. Empty: none.";
	static final String POPULATION = "Relevant population";
	static final String POPULATION_HELP = "Among whom another person than the one supposed would have to be sought: women, men, " +
		"alike in sex (either, but the same) or any, or a population that your own calibration has. unstated: of the likelihood " +
		"ratios of women and men the one nearest 1.";
	static final String ADULTS = "All persons are adults";
	static final String ADULTS_HELP = "yes, no or unknown. The calibrations are not valid for children: with no there is no " +
		"likelihood ratio, with unknown each one says so.";
	static final String YEARS = "Years between the photographs";
	static final String YEARS_HELP = "At most so many years, a whole number, or unknown. Ageing alone makes a person less alike: " +
		"where more than 5 years lie between the photographs or nobody knows, no verbal term says that two persons are shown.";
	static final String EMBEDDINGS = "Keep embeddings";
	static final String EMBEDDINGS_HELP = "Whether the record keeps the faces' embeddings, which are biometric templates; " +
		"otherwise they are gone with the run.";
	static final String WHERE = "Photographs are now in";
	static final String WHERE_HELP = "Where the record's photographs lie now: a folder, searched with its sub-folders, or a " +
		"list (.txt); they are known by their SHA-256, whatever they are called. Empty: where they lay.";
	static final String OUTPUT = "Record folder";
	static final String OUTPUT_HELP = "Where the record is written: a new or empty folder, or one that an interrupted run of " +
		"the same procedure left, which then goes on.";
	static final String AUTHORITY_HELP = "Whose time stamp is expected: the SHA-256 of its certificate, or of one that vouches " +
		"for it, or the path of a certificate file. Empty: anybody's.";
	static final String RECORD = "Record";
	static final String RECORD_HELP = "The folder of a complete record.";
	/** What a record is, for refusals. */
	static final String RECORD_FOLDER = "the folder of a record";
	static final String A_RECORD = "the folder of a complete record";
	static final String GALLERY = "Gallery folder";
	static final String GALLERY_HELP = "The folder of a gallery, as Enrol Gallery... makes it.";
	/** What a gallery is, for refusals. */
	static final String GALLERY_FOLDER = "the folder of a gallery";
	static final String PAST_DATE = "Open after its date";
	static final String PAST_DATE_HELP = "Whether a gallery is opened after the day until which it was to be kept.";
	static final String DISCREET = "Discreet";
	static final String DISCREET_HELP = "Whether a photograph is shown blurred until it is clicked.";
	static final String FACE_A = "First face";
	static final String FACE_A_HELP = "The id of face A in faces.csv, such as Q1.1.";
	static final String FACE_B = "Second face";
	static final String FACE_B_HELP = "The id of face B in faces.csv, such as R1.1.";
	static final String EXAMINER = "Examiner";
	static final String EXAMINER_HELP = "Who does this; it stands in the record's history. Empty: not stated.";
	/** What an input of photographs may be, for its description and its refusal. */
	static final String PHOTOGRAPHS = "an image file, a folder, or a list: a text file (.txt) with one path a line";
	static final String FOLDER = "a folder for the record";

	private Labels() {}
}
