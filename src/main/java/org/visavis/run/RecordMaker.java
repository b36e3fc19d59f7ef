package org.visavis.run;

import org.visavis.Progress;
import org.visavis.request.Procedure;

/** Makes the record of a procedure in a folder, whichever command the procedure is of. */
public interface RecordMaker {

	Outcome make(Procedure procedure, String output, Progress progress);
}
