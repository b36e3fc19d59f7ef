package org.visavis.command;

import java.net.SocketPermission;
import java.security.Permission;

/** Says on the console that Java code asked for a host's address or a socket, and refuses it. */
@SuppressWarnings("removal") // Java takes security managers up to 23
public final class NoSockets extends SecurityManager {

	static final String REFUSED = "Socket refused: ";

	@Override
	public void checkPermission(final Permission permission) {
		if (!(permission instanceof SocketPermission)) return;
		System.err.println(REFUSED + permission.getName() + " " + permission.getActions());
		throw new SecurityException(REFUSED + permission);
	}
}
