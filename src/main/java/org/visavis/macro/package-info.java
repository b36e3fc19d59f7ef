/**
 * From the text of a macro to commands and back: what plain ImageJ needs to run SciJava commands, with a screen and without,
 * and what all commands share.
 */
package org.visavis.macro;
