package org.visavis.model;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.engine.EngineProvider;
import ai.djl.ndarray.NDManager;
import ai.djl.onnxruntime.engine.OrtEngineProvider;

/**
 * DJL's ONNX engine, found before DJL's own. Where the property {@value #PROPERTY} is true, as in the build's tests, every
 * network is loaded once for all tests of a process and never closed: loading takes more processor time than most runs.
 */
public final class SharedNetworks implements EngineProvider {

	private static final String PROPERTY = "visavis.tests.shareNetworks";

	private final Engine own = new OrtEngineProvider().getEngine();
	private Engine answer = own;
	private boolean isPreparing;

	@Override
	public String getEngineName() {
		return Network.ENGINE;
	}

	@Override
	public int getEngineRank() {
		return new OrtEngineProvider().getEngineRank();
	}

	@Override
	public synchronized Engine getEngine() {
		if (answer == own && Boolean.getBoolean(PROPERTY) && !isPreparing) prepare();
		return answer;
	}

	/** Has the engine's own classes ask for it, which take no other, before anybody else does. */
	private void prepare() {
		isPreparing = true;
		own.newBaseManager().close();
		answer = new SharingEngine(own);
	}

	/** The same engine but for its models. */
	private static final class SharingEngine extends Engine {

		private final Engine engine;
		private final SharedModels models = new SharedModels();

		private SharingEngine(final Engine engine) {
			this.engine = engine;
		}

		@Override
		public Model newModel(final String name, final Device device) {
			return models.of(engine.newModel(name, device));
		}

		@Override
		public Engine getAlternativeEngine() {
			return engine.getAlternativeEngine();
		}

		@Override
		public String getEngineName() {
			return engine.getEngineName();
		}

		@Override
		public int getRank() {
			return engine.getRank();
		}

		@Override
		public String getVersion() {
			return engine.getVersion();
		}

		@Override
		public boolean hasCapability(final String capability) {
			return engine.hasCapability(capability);
		}

		@Override
		public NDManager newBaseManager() {
			return engine.newBaseManager();
		}

		@Override
		public NDManager newBaseManager(final Device device) {
			return engine.newBaseManager(device);
		}
	}
}
