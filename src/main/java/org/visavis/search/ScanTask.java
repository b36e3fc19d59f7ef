package org.visavis.search;

/** Some rows that one thread looks through. */
interface ScanTask {

	void scan(ScanThread thread, Queries queries);
}
