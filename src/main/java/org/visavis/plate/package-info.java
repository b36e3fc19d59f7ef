/** From a record's faces and their photographs to exhibits in it, by the settings of a person or for its closest pairs. */
package org.visavis.plate;
