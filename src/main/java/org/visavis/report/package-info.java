/**
 * What a person looks at: faces marked on photographs, and distances as images. Everything works without a screen and
 * without a font: digits and words are drawn as strokes, so a picture has the same bytes wherever it is made.
 */
package org.visavis.report;
