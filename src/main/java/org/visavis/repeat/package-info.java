/** From a record to the same record made again, and to where the two differ. */
package org.visavis.repeat;
