/**
 * What a person looks at: faces marked on photographs, distances as images, and reports with charts. Everything works
 * without a screen, and draws with no font: digits and words are drawn as strokes, so a picture has the same bytes wherever
 * it is made. Charts need Java's font library all the same (on Linux libfontconfig), for ImageJ's plots ask for it.
 */
package org.visavis.report;
