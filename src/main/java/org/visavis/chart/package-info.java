/**
 * From lines of numbers to a picture with two axes. Charts need Java's font library (on Linux libfontconfig), for ImageJ's
 * plots ask for it.
 */
package org.visavis.chart;
