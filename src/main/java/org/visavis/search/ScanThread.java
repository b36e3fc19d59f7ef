package org.visavis.search;

import org.visavis.model.Products;

/** What one thread looks through rows with. */
final class ScanThread {

	private final Products products;
	private final int queries;
	private BlockScan block;
	private ScreenScan screen;

	/** @param queries how many are multiplied together at most */
	ScanThread(final Products products, final int queries) {
		this.products = products;
		this.queries = queries;
	}

	BlockScan block() {
		if (block == null) block = new BlockScan(products, queries);
		return block;
	}

	ScreenScan screen() {
		if (screen == null) screen = new ScreenScan(products);
		return screen;
	}
}
