package org.visavis.watermark;

/** Inner products of some numbers with a template that is moved along: in single precision, four at once, in a loop that the JIT vectorises. */
final class Products {

	private static final int AT_ONCE = 4;

	private final float[] products;
	private final float[][] moved;

	private Products(final int offsets) {
		products = new float[offsets];
		moved = new float[AT_ONCE][offsets];
	}

	/**
	 * The first offset with the largest product.
	 *
	 * @param template as many, twice after one another
	 * @param offsets how many are tried, from 0 on
	 */
	static int best(final double[] numbers, final float[] template, final int offsets) {
		final Products of = new Products(offsets);
		for (int i = 0; i < numbers.length; i += AT_ONCE) of.add(numbers, i, template);
		int best = 0;
		for (int offset = 1; offset < offsets; offset++)
			if (of.products[offset] > of.products[best]) best = offset;
		return best;
	}

	private void add(final double[] numbers, final int from, final float[] template) {
		final float[] factors = new float[AT_ONCE];
		for (int i = 0; i < AT_ONCE && from + i < numbers.length; i++) {
			factors[i] = (float) numbers[from + i];
			System.arraycopy(template, from + i, moved[i], 0, products.length);
		}
		add(products, moved[0], factors[0], moved[1], factors[1], moved[2], factors[2], moved[3], factors[3]);
	}

	private static void add(final float[] products, final float[] a, final float fa, final float[] b, final float fb, final float[] c,
		final float fc, final float[] d, final float fd)
	{
		for (int i = 0; i < products.length; i++) products[i] += fa * a[i] + fb * b[i] + fc * c[i] + fd * d[i];
	}
}
