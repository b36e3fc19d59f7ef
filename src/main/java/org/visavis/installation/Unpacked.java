package org.visavis.installation;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.visavis.TemporaryFolder;
import org.visavis.file.OwnerOnly;

/** Shipped files in a temporary folder, under the names of their resources. */
public final class Unpacked {

	private Unpacked() {}

	/** Copies shipped files into the folder; one that is missing stays so, and whoever reads it says that. */
	public static void copy(final ClassLoader installation, final List<String> resources, final TemporaryFolder folder)
		throws IOException
	{
		for (final String resource : resources)
			try (InputStream shipped = installation.getResourceAsStream(resource)) {
				OwnerOnly.folders(folder.path(resource).getParent());
				if (shipped != null) OwnerOnly.copy(shipped, folder.path(resource));
			}
	}
}
