/**
 * The gallery: a folder that holds the embeddings, faces and photographs of a collection of any size, in files that are
 * named by their content; docs/gallery.md describes them. {@link org.visavis.gallery.Gallery} opens and checks one,
 * {@link org.visavis.gallery.GalleryWriter} changes one. Nothing of the size of a gallery's tables is held in memory.
 */
package org.visavis.gallery;
