/**
 * From a picture's pixels to the known invisible watermark that they carry. An upright picture comes in; the payload that agrees
 * best with it goes out, with a false-alarm rate for all that was tried, and where in the picture it stands. Knows nothing of files
 * and records; payloads and sizes stand in payloads.tsv and sizes.tsv.
 */
package org.visavis.watermark;
