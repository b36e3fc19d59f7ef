package org.visavis.page;

import java.util.Map;

/** One part of a report, which can be shown in HTML and in Markdown. */
public interface Block {

	/** What the HTML template shows, with its "kind". */
	Map<String, Object> html();

	/** The same in Markdown (GitHub's), without an empty line before or after. */
	String markdown();
}
