package org.visavis.credential;

import java.util.List;

import org.visavis.file.VisibleText;

/**
 * What is found out of one manifest in a file.
 *
 * @param place "active", or "ingredient N of" the label of the manifest that names it
 * @param manifest its label
 * @param claim "1" or "2"; empty if there is none
 * @param generator which program made it, as it says itself
 * @param bytes whether the bytes of the file and what the manifest says of them are those that were signed
 * @param actions what it says was done, in order
 * @param ingredients what it says went in
 * @param statements all that bears on how the picture was made, of assertions that are as they were signed
 * @param remarks what a reader should know
 * @param codes what was found, as the C2PA specification names it
 */
public record Credential(String place, String manifest, String claim, String generator, String title, Light bytes,
	Signing signing, List<String> actions, List<String> ingredients, List<Statement> statements, List<String> remarks,
	List<String> codes)
{

	/** Whether it is about a picture that went into this one, and not about this one. */
	public boolean isOfIngredient() {
		return place.startsWith("ingredient ");
	}

	/** Content Credentials that cannot be read. */
	static Credential unreadable(final String place, final String manifest, final String code, final String reason) {
		return new Credential(place, manifest, "", "", "", Light.bad("unreadable: " + reason), Signing.unreadable("unreadable"),
			List.of(), List.of(), List.of(), List.of(), List.of(code));
	}

	/** A manifest that is elsewhere: it is named, never fetched. */
	public static Credential remote(final String address) {
		final Light open = Light.open("held elsewhere, not fetched");
		return new Credential("remote", VisibleText.of(address), "", "", "", open, new Signing(open, open, open, open, "", "", "", "", "", "", ""),
			List.of(), List.of(), List.of(), List.of(), List.of("manifest.inaccessible"));
	}
}
