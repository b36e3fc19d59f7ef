/**
 * Each CSV file of a record and the values in its rows: its columns, its digits, and reading it back. A table knows no
 * record; it is written to and read from the path that it is given.
 */
package org.visavis.table;
