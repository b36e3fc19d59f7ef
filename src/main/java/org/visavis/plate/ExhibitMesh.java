package org.visavis.plate;

import java.util.List;
import java.util.Locale;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.detect.Face;
import org.visavis.detect.FaceMesh;
import org.visavis.geometry.Point;
import org.visavis.model.ModelLibrary;
import org.visavis.model.Network;

/** Fits the mesh whose contours an exhibit may draw on its faces, and says what was fitted. For one thread. */
public final class ExhibitMesh implements AutoCloseable {

	private static final String NETWORK = "facemesh";
	/** The score below which no mesh is drawn, MediaPipe's own. */
	private static final double SURE = 0.5;

	private final Network network = ModelLibrary.ofInstallation().open(NETWORK, false);
	private final FaceMesh mesh = new FaceMesh(network);

	/** The mesh of a face in its photograph. */
	public FaceMesh.Mesh fit(final ArrayImg<ARGBType, IntArray> photograph, final Face face) {
		return mesh.fit(photograph, face);
	}

	@Override
	public void close() {
		mesh.close();
		network.close();
	}

	/** What is drawn of a mesh: its points, or none where the network is not sure. */
	public static List<Point> drawn(final FaceMesh.Mesh mesh) {
		return mesh.score() < SURE ? List.of() : mesh.points();
	}

	/** What an exhibit says of the meshes that were fitted to its faces. */
	public static String words(final FaceMesh.Mesh a, final FaceMesh.Mesh b) {
		return "Lines: contours of a mesh that the network " + NETWORK + " (SHA-256 " + ModelLibrary.ofInstallation().card(
			NETWORK).sha256().substring(0, 16) + "...) fitted: on A " + words(a) + ", on B " + words(b) +
			". The network draws a plausible face where it sees little of one; it is not used for comparing.";
	}

	private static String words(final FaceMesh.Mesh mesh) {
		return String.format(Locale.ROOT, drawn(mesh).isEmpty() ? "none, for the score %.3f is below %.1f" : "score %.3f", mesh
			.score(), SURE);
	}
}
