/**
 * Forensic face comparison: from photographs to distances between faces, in steps that can be repeated.
 * <p>
 * This package holds what every other package may use and nothing else. No method here or below takes or returns
 * {@code null}.
 */
package org.visavis;
