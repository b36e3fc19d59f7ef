package org.visavis.screen;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.visavis.UserError;
import org.visavis.macro.StackTrace;

/**
 * Does what a user asks of a window; of what is refused, it shows the sentence there.
 *
 * @param message takes the sentence; empty where all went well
 */
public record Attempt(Consumer<String> message) {

	/** Does it, on the thread of the call. */
	public void run(final Runnable deed) {
		try {
			message.accept("");
			deed.run();
		}
		catch (final UserError | CancellationException e) {
			message.accept(e.getMessage());
		}
		catch (final RuntimeException | LinkageError | VirtualMachineError e) {
			StackTrace.show(e);
			message.accept("This failed: " + e);
		}
	}
}
