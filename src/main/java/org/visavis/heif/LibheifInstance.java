package org.visavis.heif;

import java.io.IOException;

import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.WasmModule;

import org.visavis.file.BadImage;
import org.visavis.wasm.WasmLibrary;

/** libheif with a memory of its own, at first about 17 MB. For one thread and one file. */
final class LibheifInstance {

	private static final WasmModule MODULE = LibheifCode.load();
	private static final ImportValues IMPORTS = LibheifImports.of(MODULE);

	/** Of {@code heif_error_code} (libheif/heif_error.h). */
	private static final int OK = 0, UNSUPPORTED_FILE = 3, UNSUPPORTED_FEATURE = 4, MEMORY = 6;

	/** Of a {@code heif_error}. */
	static final int ERROR_BYTES = 12;

	private final WasmLibrary libheif = new WasmLibrary("libheif", LibheifFunction.MALLOC.export, Instance.builder(MODULE)
		.withImportValues(IMPORTS).withMachineFactory(LibheifCode::create));
	private final int error;

	LibheifInstance() throws IOException, BadImage {
		call(LibheifFunction.CALL_CONSTRUCTORS);
		error = allocate(ERROR_BYTES);
	}

	/** Addresses are those of this memory. */
	Memory memory() {
		return libheif.memory();
	}

	/** The address of so many bytes. */
	int allocate(final int bytes) throws IOException, BadImage {
		return libheif.allocate(bytes);
	}

	/** What a function returns; 0 if nothing. */
	int call(final LibheifFunction function, final long... arguments) throws IOException, BadImage {
		return libheif.call(function.export, arguments);
	}

	/**
	 * Calls a function that returns a {@code heif_error}.
	 *
	 * @throws BadImage also if it is one
	 */
	void check(final LibheifFunction function, final long... arguments) throws IOException, BadImage {
		final long[] withError = new long[arguments.length + 1];
		withError[0] = error;
		System.arraycopy(arguments, 0, withError, 1, arguments.length);
		call(function, withError);
		refuse(error);
	}

	/** @throws BadImage if a {@code heif_error} stands at an address */
	void refuse(final int at) throws BadImage {
		final int code = memory().readInt(at);
		if (code == OK) return;
		if (code == MEMORY) throw libheif.noMemory();
		final boolean unread = code == UNSUPPORTED_FILE || code == UNSUPPORTED_FEATURE;
		throw new BadImage((unread ? "is a HEIC that is not read" : "is damaged") + ": libheif says '" + words(at) + "'");
	}

	/** What a {@code heif_error} says, on one line. */
	String words(final int at) {
		return memory().readCString(memory().readInt(at + 8)).replaceAll("\\s+", " ").replaceAll("[ .!]+$", "");
	}
}
