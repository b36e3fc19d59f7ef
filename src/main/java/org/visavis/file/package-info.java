/**
 * A file as bytes: its hash and its size limits, its named chunks, text of unknown origin made visible, and a
 * file that appears whole or not at all. Nothing here knows pixels.
 */
package org.visavis.file;
