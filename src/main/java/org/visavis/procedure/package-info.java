/**
 * The headless front door: one class for the work of each command. Commands, tests and other programs enter here.
 */
package org.visavis.procedure;
