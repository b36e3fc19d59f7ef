package org.visavis.command;

import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** Has libraries say on the console all that they could say in a log file, down to the finest level. */
public final class LoudLogging implements SLF4JServiceProvider {

	@Override
	public ILoggerFactory getLoggerFactory() {
		return Loud::new;
	}

	@Override
	public IMarkerFactory getMarkerFactory() {
		return new BasicMarkerFactory();
	}

	@Override
	public MDCAdapter getMDCAdapter() {
		return new NOPMDCAdapter();
	}

	@Override
	public String getRequestedApiVersion() {
		return "2.0.99";
	}

	@Override
	public void initialize() {
		// nothing to prepare
	}

	private static final class Loud extends LegacyAbstractLogger {

		private static final long serialVersionUID = 1L;

		private Loud(final String name) {
			this.name = name;
		}

		@Override
		public boolean isTraceEnabled() {
			return true;
		}

		@Override
		public boolean isDebugEnabled() {
			return true;
		}

		@Override
		public boolean isInfoEnabled() {
			return true;
		}

		@Override
		public boolean isWarnEnabled() {
			return true;
		}

		@Override
		public boolean isErrorEnabled() {
			return true;
		}

		@Override
		protected String getFullyQualifiedCallerName() {
			return name;
		}

		@Override
		protected void handleNormalizedLoggingCall(final Level level, final Marker marker, final String pattern,
			final Object[] arguments, final Throwable thrown)
		{
			System.err.println(level + " " + name + " " + MessageFormatter.basicArrayFormat(pattern, arguments) + " " + thrown);
		}
	}
}
