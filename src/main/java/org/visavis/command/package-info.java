/**
 * Thin shells over the procedures: SciJava commands, tables and overlays on screen, and what plain ImageJ needs to run
 * them.
 */
package org.visavis.command;
