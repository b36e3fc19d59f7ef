package org.visavis.heif;

import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.runtime.TrapException;
import com.dylibso.chicory.runtime.WasmFunctionHandle;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.FunctionImport;
import com.dylibso.chicory.wasm.types.FunctionType;

/**
 * What libheif finds outside of itself: memory that grows. Of the other functions that Emscripten imports, those that
 * end the program end it; those for JavaScript, files and the surroundings do nothing.
 */
final class LibheifImports {

	private static final String THROW = "k", ASSERT = "b", ABORT = "C", COPY = "I", GROW = "D", WRITE = "p";

	private static final int PAGE = 1 << 16;

	private LibheifImports() {}

	static ImportValues of(final WasmModule module) {
		final ImportValues.Builder imports = ImportValues.builder();
		module.importSection().stream().map(FunctionImport.class::cast).forEach(function -> {
			final FunctionType type = module.typeSection().getType(function.typeIndex());
			imports.addFunction(new HostFunction(function.module(), function.name(), type, handle(function.name(), type)));
		});
		return imports.build();
	}

	private static WasmFunctionHandle handle(final String name, final FunctionType type) {
		return switch (name) {
			case THROW, ASSERT, ABORT -> (instance, arguments) -> {
				throw new TrapException("libheif gave up");
			};
			case COPY -> LibheifImports::copy;
			case GROW -> LibheifImports::grow;
			case WRITE -> LibheifImports::swallow;
			default -> (instance, arguments) -> new long[type.returns().size()];
		};
	}

	/** From, to, length. */
	private static long[] copy(final Instance instance, final long... arguments) {
		instance.memory().copy((int) arguments[0], (int) arguments[1], (int) arguments[2]);
		return new long[0];
	}

	/**
	 * To so many bytes, and a fifth more, so that a picture does not make it grow often.
	 *
	 * @throws OutOfMemoryError where there is no more, in Java or beyond the 2 GB of the module; libheif would only end
	 */
	private static long[] grow(final Instance instance, final long... arguments) {
		final Memory memory = instance.memory();
		final int wanted = (int) (((arguments[0] & 0xffffffffL) + PAGE - 1) / PAGE) - memory.pages();
		final int spare = Math.max(wanted, Math.min(memory.pages() / 5, memory.maximumPages() - memory.pages()));
		if (memory.grow(spare) < 0) throw new OutOfMemoryError("libheif has no more memory");
		return new long[] { 1 };
	}

	/** Takes all bytes of the given stretches and keeps none. */
	private static long[] swallow(final Instance instance, final long... arguments) {
		int written = 0;
		for (int i = 0; i < (int) arguments[2]; i++)
			written += instance.memory().readInt((int) arguments[1] + 8 * i + 4);
		instance.memory().writeI32((int) arguments[3], written);
		return new long[1];
	}
}
