package org.visavis.credential;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.upokecenter.cbor.CBORObject;

import org.visavis.file.VisibleText;

/** What a manifest states of how its picture was made: its program, its actions, watermarks that it names. */
final class Statements {

	private static final int MOST_ACTIONS = 200;

	private final SignedManifest manifest;
	private final List<Statement> statements = new ArrayList<>();
	private int actions;

	private Statements(final SignedManifest manifest) {
		this.manifest = manifest;
	}

	/** @param failed labels of assertions that are not as they were signed, and so state nothing */
	static List<Statement> of(final SignedManifest manifest, final Set<String> failed) {
		final Statements all = new Statements(manifest);
		all.add("claim_generator", manifest.claim().generator(), "claim");
		manifest.assertions("c2pa.actions").stream().filter(assertion -> !failed.contains(assertion.label())).flatMap(
			assertion -> Cbor.list(assertion.map(), "actions").stream()).limit(MOST_ACTIONS).forEach(all::addAction);
		manifest.assertions("c2pa.soft-binding").stream().filter(assertion -> !failed.contains(assertion.label())).forEach(assertion -> all.add("soft binding", Cbor.text(assertion.map(),
			"alg"), assertion.label()));
		return all.statements;
	}

	/** The actions in their order, each with its source type and its program where it names them. */
	static List<String> actions(final SignedManifest manifest) {
		return manifest.assertions("c2pa.actions").stream().flatMap(assertion -> Cbor.list(assertion.map(), "actions").stream())
			.limit(MOST_ACTIONS).map(Statements::words).toList();
	}

	private static String words(final CBORObject action) {
		final String type = sourceType(action), agent = agent(action);
		return Cbor.text(action, "action") + (type.isEmpty() ? "" : " " + type.substring(type.lastIndexOf('/') + 1)) + (agent
			.isEmpty() ? "" : " by " + agent);
	}

	private void addAction(final CBORObject action) {
		final String where = "action " + ++actions;
		add("action", Cbor.text(action, "action"), where);
		add("digitalSourceType", sourceType(action), where);
		add("softwareAgent", agent(action), where);
		Cbor.get(action, "parameters").ifPresent(parameters -> List.of("name", "description", "prompt").forEach(key -> add(key,
			Cbor.text(parameters, key), where)));
	}

	private static String sourceType(final CBORObject action) {
		return Cbor.text(action, "digitalSourceType");
	}

	/** A text in version 1, name and version in version 2. */
	private static String agent(final CBORObject action) {
		return Cbor.get(action, "softwareAgent").map(agent -> Cbor.text(agent).isEmpty() ? Claim.named(agent) : Cbor.text(
			agent)).orElse("");
	}

	private void add(final String name, final String value, final String where) {
		if (!value.isEmpty()) statements.add(new Statement(name, value, "C2PA manifest " + VisibleText.of(manifest.label()) + ", " + where));
	}
}
