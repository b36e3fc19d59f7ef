package org.visavis.quality;

/**
 * Whether a face looks as photographed faces usually do: what no calibration saw is not to be passed over.
 *
 * @param eyes log odds that the eyes are rather open to view than covered; higher is more usual
 * @param mouth likewise of mouth, nose and chin
 * @param tone likewise of light and dark, rather than those of a negative
 * @param colour share of the face with a colour that no skin has, 0 to 1; 0 of a grey photograph
 */
public record Appearance(double eyes, double mouth, double tone, double colour) {

	/**
	 * Of a crop.
	 *
	 * @param rgb {@code float[3*side*side]}, channel first, 0..255
	 * @param grey its luma
	 * @param smooth the same after {@link Detail#smooth}
	 * @param face the pixels from the forehead to the chin
	 * @param middle those from the brows
	 */
	static Appearance of(final float[] rgb, final float[] grey, final double[] smooth, final int side, final int[] face,
		final int[] middle)
	{
		final Cells cells = new Cells(grey, smooth, side, face);
		return new Appearance(Likeness.EYES.of(cells), Likeness.MOUTH.of(cells), Likeness.TONE.of(cells), Hues.unlikeSkin(rgb,
			side, middle));
	}
}
