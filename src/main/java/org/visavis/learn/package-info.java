/** From photographs of known persons to a calibration and its validation, cross-validated by person. */
package org.visavis.learn;
