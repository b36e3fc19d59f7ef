package org.visavis.model;

import com.google.gson.Gson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.visavis.FileLimits;
import org.visavis.UserError;
import org.visavis.file.Sha256;

/**
 * Where models, methods and calibrations are found: shipped with the program under {@code models/}, and in folders of the same layout
 * that a laboratory adds, such as {@code models/visavis/} of its Fiji. What is shipped cannot be replaced, only added
 * to.
 */
public final class ModelLibrary {

	/** What a file that a laboratory adds may have at most. */
	private static final FileLimits JSON = FileLimits.of(1 << 22), ONNX = FileLimits.of(1 << 30);

	private final List<Path> added;

	private ModelLibrary(final List<Path> added) {
		this.added = List.copyOf(added);
	}

	/** The shipped models and the added ones of this installation. */
	public static ModelLibrary ofInstallation() {
		final List<Path> folders = new ArrayList<>();
		for (final String property : List.of("imagej.dir", "ij.dir", "plugins.dir")) {
			final String folder = System.getProperty(property);
			if (folder != null) folders.add(Path.of(folder, "models", "visavis"));
		}
		return new ModelLibrary(folders.stream().distinct().filter(Files::isDirectory).toList());
	}

	/** The shipped models and those in a folder. */
	public static ModelLibrary with(final Path added) {
		return new ModelLibrary(List.of(added));
	}

	/** The card of a model. */
	public ModelCard card(final String id) {
		final ModelCard card = json(id + "/model.json", ModelCard.class).orElseThrow(() -> new UserError(
			"No model is called '" + id + "'; expected the name of a folder under models/, such as sface."));
		if (!id.equals(card.id())) throw new UserError("models/" + id + "/model.json has the id '" + card.id() +
			"'; expected that of its folder.");
		return card;
	}

	/** Reads {@code methods/NAME.json} as the given type; empty if there is none. */
	public <T> Optional<T> method(final String name, final Class<T> type) {
		return json("methods/" + name + ".json", type);
	}

	/** The text of {@code calibrations/METHOD.json}; empty if there is none. */
	public Optional<String> calibration(final String method) {
		return text("calibrations/" + method + ".json");
	}

	/** The text of the calibration that the program itself has for a method, whatever a laboratory added. */
	public static Optional<String> shippedCalibration(final String method) {
		return new ModelLibrary(List.of()).calibration(method);
	}

	/** Whether a card is, word by word, one that the program itself has. */
	public static boolean isShipped(final ModelCard card) {
		return new ModelLibrary(List.of()).json(card.id() + "/model.json", ModelCard.class).filter(card::equals).isPresent();
	}

	/**
	 * Loads networks side by side, since each keeps a core busy for some tenths of a second; all of them or, where that fails, none.
	 *
	 * @param acceptLicence whether a licence is acceptable that forbids commercial use
	 * @return in the order of their names; whoever gets them closes them
	 */
	public List<Network> open(final List<String> ids, final boolean acceptLicence) {
		final List<CompletableFuture<Network>> opening = ids.stream().map(id -> CompletableFuture.supplyAsync(() -> open(id,
			acceptLicence))).toList();
		CompletableFuture.allOf(opening.toArray(CompletableFuture[]::new)).exceptionally(error -> null).join();
		try {
			return opening.stream().map(CompletableFuture::join).toList();
		}
		catch (final CompletionException e) {
			opening.stream().filter(one -> !one.isCompletedExceptionally()).map(CompletableFuture::join).forEach(Network::close);
			if (e.getCause() instanceof UserError) throw (UserError) e.getCause();
			if (e.getCause() instanceof Error) throw (Error) e.getCause();
			throw e;
		}
	}

	/**
	 * Loads a network.
	 *
	 * @param acceptLicence whether a licence is acceptable that forbids commercial use
	 */
	public Network open(final String id, final boolean acceptLicence) {
		final ModelCard card = card(id);
		if (!card.commercialUse() && !acceptLicence) throw new UserError("The licence of models/" + id + " (" + card
			.licence() + ") forbids commercial use; set accept_licence to use it all the same.");
		final byte[] onnx = bytes(id + "/model.onnx").orElseThrow(() -> new UserError("models/" + id +
			"/model.onnx is missing."));
		final String found = Sha256.of(onnx);
		if (!found.equals(card.sha256())) throw new UserError("models/" + id + "/model.onnx has the SHA-256 " + found +
			"; its card says " + card.sha256() + ".");
		return Network.of(card, onnx);
	}

	private <T> Optional<T> json(final String path, final Class<T> type) {
		final Optional<String> json = text(path);
		try {
			return json.map(text -> new Gson().fromJson(text, type));
		}
		catch (final RuntimeException e) { // Gson hands on what a constructor throws, and a number that is none
			throw new UserError("models/" + path + " cannot be read as JSON: " + e.getMessage() + ".", e);
		}
	}

	private Optional<String> text(final String path) {
		return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
	}

	private Optional<byte[]> bytes(final String path) {
		if (path.contains("..") || path.startsWith("/")) return Optional.empty();
		try (InputStream shipped = ModelLibrary.class.getResourceAsStream("/models/" + path)) {
			if (shipped != null) return Optional.of(shipped.readAllBytes());
			for (final Path folder : added)
				if (Files.isRegularFile(folder.resolve(path))) return Optional.of((path.endsWith(".json") ? JSON : ONNX).read(
					folder.resolve(path)));
			return Optional.empty();
		}
		catch (final IOException e) {
			throw new UserError("models/" + path + " cannot be read: " + e.getMessage() + ".", e);
		}
	}
}
