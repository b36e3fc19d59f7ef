/**
 * The record: the output folder of one run, the single source of everything that is shown or reported. Its files are
 * written whole or not at all; docs/record.md describes them.
 */
package org.visavis.record;
