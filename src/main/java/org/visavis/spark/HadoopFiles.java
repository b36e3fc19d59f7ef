package org.visavis.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Path;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.util.SerializableConfiguration;
import org.visavis.enrol.NewPhotographs;
import org.visavis.file.OwnerOnly;
import org.visavis.file.Sha256;
import org.visavis.gallery.FileRow;
import org.visavis.gallery.FileRow.State;

/** Files by their rows: with an address such as hdfs://names/photographs/1.jpg those of Hadoop's file systems, others those of this machine. */
final class HadoopFiles implements Serializable {

	private static final long serialVersionUID = 1;

	private final SerializableConfiguration configuration;

	HadoopFiles(final Configuration configuration) {
		this.configuration = new SerializableConfiguration(configuration);
	}

	FileSystem system(final String address) throws IOException {
		return new org.apache.hadoop.fs.Path(address).getFileSystem(configuration.value());
	}

	/** Reads a file for its hash; one that cannot be read has none. */
	FileRow hashed(final FileRow row) {
		if (!FileRow.isAddress(row.path())) return NewPhotographs.hashed(row);
		try (InputStream bytes = open(row)) {
			return row.with(Sha256.of(bytes), State.PRESENT);
		}
		catch (final IOException e) {
			return row.with("", State.UNREADABLE);
		}
	}

	private InputStream open(final FileRow row) throws IOException {
		return system(row.path()).open(new org.apache.hadoop.fs.Path(row.path()));
	}

	/** Where a file lies on this machine, fetched into a folder where it must be; one that is gone is not there. */
	Path local(final FileRow row, final Path folder) throws IOException {
		if (!FileRow.isAddress(row.path())) return row.file();
		final Path local = folder.resolve(row.sha256());
		try (InputStream bytes = open(row)) {
			OwnerOnly.copy(bytes, local);
		}
		catch (final FileNotFoundException e) {
			return local;
		}
		return local;
	}
}
