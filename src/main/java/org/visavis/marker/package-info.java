/**
 * From what a file says about itself to the generators and editors that it names. They are looked up in parsed fields only:
 * any short word occurs in pixels too. A new one is a line in generators.tsv.
 */
package org.visavis.marker;
