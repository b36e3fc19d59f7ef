/** From what a calibration's validation found to its report, chapter by chapter. */
package org.visavis.validation;
