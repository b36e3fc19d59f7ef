package org.visavis.model;

import ai.djl.Model;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

import org.visavis.file.Sha256;

/** Models that are loaded once for each content of their files, and stay. */
final class SharedModels {

	private final Map<String, Model> loaded = new HashMap<>();

	/** A model that becomes a loaded one when it is loaded with the same bytes. */
	Model of(final Model empty) {
		final Model[] model = { empty };
		return (Model) Proxy.newProxyInstance(Model.class.getClassLoader(), new Class<?>[] { Model.class }, (proxy, method,
			arguments) -> {
			if (method.getName().equals("close")) return null;
			if (!method.getName().equals("load")) return call(model[0], method, arguments);
			model[0] = loaded(empty, method, ((InputStream) arguments[0]).readAllBytes(), arguments[1]);
			return null;
		});
	}

	private synchronized Model loaded(final Model empty, final Method load, final byte[] bytes, final Object options)
		throws Throwable
	{
		final String hash = Sha256.of(bytes);
		if (!loaded.containsKey(hash)) {
			call(empty, load, new Object[] { new ByteArrayInputStream(bytes), options });
			loaded.put(hash, empty);
		}
		return loaded.get(hash);
	}

	private static Object call(final Model model, final Method method, final Object[] arguments) throws Throwable {
		try {
			return method.invoke(model, arguments);
		}
		catch (final InvocationTargetException e) {
			throw e.getCause();
		}
	}
}
