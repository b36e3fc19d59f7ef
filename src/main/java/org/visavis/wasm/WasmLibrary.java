package org.visavis.wasm;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;

import com.dylibso.chicory.runtime.ByteArrayMemory;
import com.dylibso.chicory.runtime.ChicoryInterruptedException;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.ChicoryException;

import org.visavis.file.BadImage;

/** A library with a memory of its own. For one thread and one file. */
public final class WasmLibrary {

	private final String name, malloc;
	private final Instance instance;

	/**
	 * @param name of the library, for what is said of a file that it gave up on
	 * @param malloc the exported name of its function {@code malloc}
	 * @param instance to be built with a memory of arrays, with which libwebp takes little more than half the time
	 */
	public WasmLibrary(final String name, final String malloc, final Instance.Builder instance) {
		this.name = name;
		this.malloc = malloc;
		this.instance = instance.withMemoryFactory(ByteArrayMemory::new).build();
	}

	/** Addresses are those of this memory. */
	public Memory memory() {
		return instance.memory();
	}

	/** The address of so many bytes. */
	public int allocate(final int bytes) throws IOException, BadImage {
		final int address = call(malloc, bytes);
		if (address == 0) throw noMemory();
		return address;
	}

	/**
	 * What a function returns; 0 if nothing.
	 *
	 * @param function its exported name
	 * @throws BadImage if the library ended, as it does on some damaged files
	 * @throws ClosedByInterruptException if this thread was interrupted
	 */
	public int call(final String function, final long... arguments) throws IOException, BadImage {
		try {
			final long[] returned = instance.export(function).apply(arguments);
			return returned == null || returned.length == 0 ? 0 : (int) returned[0];
		}
		catch (final ChicoryInterruptedException e) {
			throw new ClosedByInterruptException();
		}
		catch (final ChicoryException e) {
			throw new BadImage("is damaged: " + name + " gave up on it");
		}
	}

	/** What is thrown where the library finds no more memory. */
	public OutOfMemoryError noMemory() {
		return new OutOfMemoryError(name + " has no more memory");
	}
}
