/** From input and settings to a record: networks, threads, journal, faces and their pairs. */
package org.visavis.run;
