package org.visavis.heif;

/** What is called of libheif, by the short names in libheif.wasm, which src/test/python/libheif_names.py prints. */
enum LibheifFunction {

	CALL_CONSTRUCTORS("R"), //
	MALLOC("Na"), //
	GET_VERSION("xa"), //
	CONTEXT_ALLOC("la"), //
	CONTEXT_READ_FROM_MEMORY_WITHOUT_COPY("mh"), //
	CONTEXT_GET_PRIMARY_IMAGE_HANDLE("Ca"), //
	IMAGE_HANDLE_GET_WIDTH("pa"), //
	IMAGE_HANDLE_GET_HEIGHT("qa"), //
	IMAGE_HANDLE_HAS_ALPHA_CHANNEL("ta"), //
	IMAGE_HANDLE_IS_PREMULTIPLIED_ALPHA("ua"), //
	IMAGE_HANDLE_GET_LUMA_BITS_PER_PIXEL("Yg"), //
	DECODING_OPTIONS_ALLOC("ae"), //
	DECODE_IMAGE("Da"), //
	IMAGE_GET_WIDTH("Ia"), //
	IMAGE_GET_HEIGHT("Ja"), //
	IMAGE_GET_PLANE_READONLY("cb"), //
	IMAGE_GET_DECODING_WARNINGS("hb");

	/** The name of the exported function. */
	final String export;

	LibheifFunction(final String export) {
		this.export = export;
	}
}
