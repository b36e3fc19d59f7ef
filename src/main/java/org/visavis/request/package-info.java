/**
 * What a person asked for: a command's inputs, keys and files, read, checked, and put into one value that a record is made
 * from and that a macro repeats.
 */
package org.visavis.request;
