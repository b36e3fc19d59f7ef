/**
 * What the headers of an image file say of its pixels before any is decoded: its format, frames, scans and colours of a
 * JPEG, the directories of a TIFF, how a photograph lies. From bytes to facts, or to a reason why the file is not read.
 */
package org.visavis.header;
