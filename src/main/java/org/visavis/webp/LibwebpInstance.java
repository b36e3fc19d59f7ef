package org.visavis.webp;

import java.io.IOException;

import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.WasmModule;

import org.visavis.file.BadImage;
import org.visavis.wasm.WasmLibrary;

/** libwebp's decoder with a picture in its memory. For one thread. */
final class LibwebpInstance {

	/** Where in a {@code WebPDecoderConfig} (src/webp/decode.h) stand what the header says and where the pixels are. */
	static final int WIDTH = 0, HEIGHT = 4, HAS_ALPHA = 8, PIXELS = 56, ROW_BYTES = 60;

	private static final int COLOURS = 40, CONFIG_BYTES = 200;

	/** {@code WEBP_DECODER_ABI_VERSION}, for which these places hold. */
	private static final int ABI = 0x0210;

	/** Of {@code VP8StatusCode}; the names as dwebp prints them. */
	private static final String[] STATUS = { "OK", "OUT_OF_MEMORY", "INVALID_PARAM", "BITSTREAM_ERROR",
		"UNSUPPORTED_FEATURE", "SUSPENDED", "USER_ABORT", "NOT_ENOUGH_DATA" };

	private static final int OK = 0, OUT_OF_MEMORY = 1;

	/** What it takes at most beside the file: 8 bytes a pixel and little more. */
	private static final long BYTES_A_PIXEL = 8, MOST_BYTES = 2_000_000_000;

	private static final WasmModule MODULE = LibwebpCode.load();

	private final WasmLibrary libwebp = new WasmLibrary("libwebp", "malloc", Instance.builder(MODULE).withMachineFactory(
		LibwebpCode::create));
	private final int data, length, config;

	LibwebpInstance(final byte[] file, final int from, final int length) throws IOException, BadImage {
		this.length = length;
		data = libwebp.allocate(length);
		config = libwebp.allocate(CONFIG_BYTES);
		memory().write(data, file, from, length);
		libwebp.call("WebPInitDecoderConfigInternal", config, ABI);
	}

	/** Addresses are those of this memory. */
	Memory memory() {
		return libwebp.memory();
	}

	/** A number in the {@code WebPDecoderConfig}. */
	int field(final int place) {
		return memory().readInt(config + place);
	}

	/** @throws BadImage if the header is damaged or does not fit the rest */
	void readFeatures() throws IOException, BadImage {
		refuse(libwebp.call("WebPGetFeaturesInternal", data, length, config, ABI));
	}

	/** @throws BadImage if anything is damaged */
	void decode(final int colours) throws IOException, BadImage {
		memory().writeI32(config + COLOURS, colours);
		refuse(libwebp.call("WebPDecode", data, length, config));
	}

	private void refuse(final int status) throws BadImage {
		if (status == OUT_OF_MEMORY && !fits()) throw libwebp.noMemory();
		if (status == OUT_OF_MEMORY) throw new BadImage("is damaged or cut off: libwebp gave up on its transparency");
		if (status != OK) throw new BadImage("is damaged or cut off: libwebp says '" + STATUS[status] + "'");
	}

	/** Whether the memory can hold what a picture of this size needs; if so, libwebp means transparency that it cannot read. */
	private boolean fits() {
		return length + BYTES_A_PIXEL * field(WIDTH) * field(HEIGHT) < MOST_BYTES;
	}
}
