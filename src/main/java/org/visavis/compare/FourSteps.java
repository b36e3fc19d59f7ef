package org.visavis.compare;

/** Adds four coordinates of three row vectors to their sums with a panel of column vectors. */
interface FourSteps {

	/** Where multiply-add is an instruction. */
	FourSteps BY_INSTRUCTION = FourSteps::byInstruction;

	/** Elsewhere; gives the same bits. */
	FourSteps BY_DOUBLES = FourSteps::byDoubles;

	/** The fast way here, chosen once. */
	FourSteps OF_THIS_MACHINE = FusedMultiplyAdd.isInstruction() ? BY_INSTRUCTION : BY_DOUBLES;

	/**
	 * Adds coordinates {@code k..k + 3}.
	 *
	 * @param panel [coordinate][column]
	 * @param sumA of each column with {@code a}, and so on
	 */
	void add(float[] a, float[] b, float[] c, int k, float[][] panel, float[] sumA, float[] sumB, float[] sumC);

	/** A static method, since only so Java 17 makes vector instructions of it. */
	private static void byInstruction(final float[] a, final float[] b, final float[] c, final int k,
		final float[][] panel, final float[] sumA, final float[] sumB, final float[] sumC)
	{
		final float a0 = a[k], a1 = a[k + 1], a2 = a[k + 2], a3 = a[k + 3];
		final float b0 = b[k], b1 = b[k + 1], b2 = b[k + 2], b3 = b[k + 3];
		final float c0 = c[k], c1 = c[k + 1], c2 = c[k + 2], c3 = c[k + 3];
		final float[] p0 = panel[k], p1 = panel[k + 1], p2 = panel[k + 2], p3 = panel[k + 3];
		for (int j = 0; j < DotProducts.COLUMNS; j++) {
			final float x0 = p0[j], x1 = p1[j], x2 = p2[j], x3 = p3[j];
			sumA[j] = Math.fma(a3, x3, Math.fma(a2, x2, Math.fma(a1, x1, Math.fma(a0, x0, sumA[j]))));
			sumB[j] = Math.fma(b3, x3, Math.fma(b2, x2, Math.fma(b1, x1, Math.fma(b0, x0, sumB[j]))));
			sumC[j] = Math.fma(c3, x3, Math.fma(c2, x2, Math.fma(c1, x1, Math.fma(c0, x0, sumC[j]))));
		}
	}

	private static void byDoubles(final float[] a, final float[] b, final float[] c, final int k, final float[][] panel,
		final float[] sumA, final float[] sumB, final float[] sumC)
	{
		for (int step = k; step < k + 4; step++) {
			addStep(a[step], panel[step], sumA);
			addStep(b[step], panel[step], sumB);
			addStep(c[step], panel[step], sumC);
		}
	}

	private static void addStep(final float value, final float[] columns, final float[] sums) {
		for (int j = 0; j < DotProducts.COLUMNS; j++) sums[j] = FusedMultiplyAdd.of(value, columns[j], sums[j]);
	}
}
