/**
 * Points, boxes and similarity transforms in pixels. The origin is the centre of the top-left pixel, x runs right, y
 * down; ImageJ's sub-pixel regions start at that pixel's corner instead, half a pixel further up and left.
 */
package org.visavis.geometry;
