package org.visavis.credential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.upokecenter.cbor.CBORObject;
import com.upokecenter.cbor.CBORType;

import org.visavis.file.VisibleText;

/** Values in decoded CBOR; what is missing or of another type is empty. */
final class Cbor {

	private Cbor() {}

	/** Decodes within {@link CborLimits}. */
	static CBORObject read(final byte[] bytes) throws BadCredential {
		CborLimits.check(bytes);
		try {
			return CBORObject.DecodeFromBytes(bytes);
		}
		catch (final RuntimeException e) { // the library throws several kinds for bytes that are no CBOR
			throw new BadCredential("claim.cbor.invalid", "the CBOR in it is damaged");
		}
	}

	static Optional<CBORObject> get(final CBORObject map, final String key) {
		return get(map, CBORObject.FromObject(key));
	}

	static Optional<CBORObject> get(final CBORObject map, final CBORObject key) {
		return is(map, CBORType.Map) ? Optional.ofNullable(map.get(key)).filter(value -> !value.isNull()) : Optional.empty();
	}

	/** A text by its key, made visible. */
	static String text(final CBORObject map, final String key) {
		return get(map, key).map(Cbor::text).orElse("");
	}

	/** A text, made visible. */
	static String text(final CBORObject value) {
		return is(value, CBORType.TextString) ? VisibleText.of(value.AsString()) : "";
	}

	/** A text of which every sign counts. */
	static String plain(final CBORObject map, final String key) {
		return get(map, key).filter(value -> is(value, CBORType.TextString)).map(CBORObject::AsString).orElse("");
	}

	static byte[] bytes(final CBORObject map, final String key) {
		return get(map, key).map(Cbor::bytes).orElse(new byte[0]);
	}

	static byte[] bytes(final CBORObject value) {
		return is(value, CBORType.ByteString) ? value.GetByteString() : new byte[0];
	}

	/** A whole number by its key; {@code otherwise} where there is none. */
	static long number(final CBORObject map, final String key, final long otherwise) {
		return get(map, key).filter(value -> is(value, CBORType.Integer) && value.AsNumber().CanFitInInt64()).map(
			CBORObject::AsInt64Value).orElse(otherwise);
	}

	static List<CBORObject> list(final CBORObject map, final String key) {
		return get(map, key).map(Cbor::list).orElse(List.of());
	}

	static List<CBORObject> list(final CBORObject value) {
		return is(value, CBORType.Array) ? new ArrayList<>(value.getValues()) : List.of();
	}

	static boolean is(final CBORObject value, final CBORType type) {
		return value != null && value.getType() == type;
	}
}
