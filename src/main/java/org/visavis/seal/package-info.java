/**
 * A complete record: its hashes, history, signature and time stamp; what is added to it or taken out, and what was
 * tampered with. From a folder to a record that may be read, or to findings.
 */
package org.visavis.seal;
