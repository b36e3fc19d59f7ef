/**
 * What a person looks at: marks on photographs, distances as images, words on pixels. Everything works without a screen,
 * and draws with no font: digits and words are drawn as strokes, so a picture has the same bytes wherever it is made.
 */
package org.visavis.picture;
