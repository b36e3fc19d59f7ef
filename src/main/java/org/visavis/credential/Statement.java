package org.visavis.credential;

/**
 * Something that a manifest states.
 *
 * @param name what of: "claim_generator", "signer", "action", "digitalSourceType", "softwareAgent", "soft binding"
 * @param where in words, such as "C2PA manifest urn:uuid:..., action 1"
 */
public record Statement(String name, String value, String where) {}
