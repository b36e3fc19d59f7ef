/** Whether this installation is the one that was built: from shipped lists and vectors to checks. */
package org.visavis.installation;
