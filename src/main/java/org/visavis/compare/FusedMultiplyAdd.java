package org.visavis.compare;

import com.sun.management.HotSpotDiagnosticMXBean;

import java.lang.management.ManagementFactory;

/**
 * a x b + c, rounded once. {@link Math#fma(float, float, float)} is one instruction where the processor has it, and
 * exact decimal arithmetic, a thousand times slower, where it has not; this class gives the same bits there by double
 * precision.
 */
final class FusedMultiplyAdd {

	/** The bits of a double that a float has no place for. */
	private static final long BEYOND_FLOAT = (1L << 29) - 1;
	/** What they are half-way between two floats. */
	private static final long HALF_WAY = 1L << 28;

	private FusedMultiplyAdd() {}

	/**
	 * The same to the bit as {@link Math#fma(float, float, float)}. The product is exact in double precision and the sum
	 * rounded there; to round it once more gives another float only if the sum was rounded to half-way between two, or is
	 * too small to be a normal float. So rarely that is, the library is asked.
	 */
	static float of(final float a, final float b, final float c) {
		final double sum = (double) a * b + c;
		final boolean halfWay = (Double.doubleToRawLongBits(sum) & BEYOND_FLOAT) == HALF_WAY;
		return halfWay || sum != 0 && Math.abs(sum) < Float.MIN_NORMAL ? Math.fma(a, b, c) : (float) sum;
	}

	/**
	 * Whether {@link Math#fma(float, float, float)} is an instruction here: what HotSpot's option {@code UseFMA} says,
	 * which HotSpot takes from the processor unless it is told otherwise. Of another virtual machine it is not known.
	 */
	static boolean isInstruction() {
		try {
			final HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
			return machine != null && Boolean.parseBoolean(machine.getVMOption("UseFMA").getValue());
		}
		catch (final IllegalArgumentException | LinkageError e) { // no such option, no such class
			return false;
		}
	}
}
