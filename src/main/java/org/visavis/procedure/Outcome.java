package org.visavis.procedure;

import java.nio.file.Path;

/**
 * What a run left.
 *
 * @param record the output folder, complete
 * @param sentence what it holds, for the status bar or the console
 */
public record Outcome(Path record, String sentence) {}
