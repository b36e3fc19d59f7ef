/** The photographs that a record names: from its tables to the files, whose hashes must be those of the record. */
package org.visavis.originals;
