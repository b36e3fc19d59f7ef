/**
 * From the bytes of an image file to its Content Credentials (C2PA): what was signed, by whom, and whether it still holds.
 * Nothing is fetched, no signer is trusted that the user did not choose, and there is no overall word.
 */
package org.visavis.credential;
