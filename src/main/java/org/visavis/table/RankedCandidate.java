package org.visavis.table;

/**
 * A candidate of a questioned picture, before any is compared in full.
 *
 * @param cosine the least cosine distance of two of their faces, the mean of all recognisers; not a number without faces
 * @param cosineRank from 1; 0 without faces
 * @param bits the least distance of their perceptual hashes, the questioned picture turned and mirrored in all ways; -1
 *          without hashes
 * @param bitsRank from 1; 0 without hashes
 * @param isCompared whether they are compared in full
 */
public record RankedCandidate(String questioned, String candidate, double cosine, int cosineRank, int bits, int bitsRank,
	boolean isCompared)
{}
