package org.visavis.procedure;

import org.visavis.Progress;
import org.visavis.request.Procedure;
import org.visavis.request.RecordKind;
import org.visavis.run.Outcome;

/** The commands that make records from photographs, as one: for what makes a record without being asked for a command. */
final class RecordCommands {

	private RecordCommands() {}

	/** Makes the record of a procedure, never blind. */
	static Outcome make(final Procedure procedure, final String output, final Progress progress) {
		return switch (RecordKind.of(procedure.command()).orElseThrow()) {
			case FACES -> DetectFacesInFiles.run(procedure, output, progress);
			case MATRIX -> DistanceMatrix.run(procedure, output, progress);
			case COMPARISON -> CompareFaces.run(procedure, output, false, progress);
			case SEARCH -> SearchGallery.run(procedure, output, progress);
			case CLUSTERS -> ClusterFaces.run(procedure, output, progress);
			case TRACES -> TraceSource.run(procedure, output, progress);
			case COPIES -> FindCopies.run(procedure, output, progress);
			case PROVENANCE -> ReadProvenance.run(procedure, output, progress);
			case PROTECTION -> ProtectPhotograph.run(procedure, output, progress);
			case CHECK -> CheckProtection.run(procedure, output, progress);
			case CALIBRATION -> Calibrate.run(procedure, output, progress);
		};
	}
}
