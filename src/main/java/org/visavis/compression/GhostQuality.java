package org.visavis.compression;

/**
 * How much a picture changes when it is compressed again with one quality.
 *
 * @param quality on libjpeg's scale
 * @param error mean squared change of the luma of a pixel, in grey levels squared, that of the means of blocks left out
 * @param dipping the share of the squares with texture that change less than with each of the three qualities below and above
 */
public record GhostQuality(int quality, double error, double dipping) {}
