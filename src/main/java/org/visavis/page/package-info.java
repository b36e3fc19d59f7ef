/** From templates and values to HTML, and from HTML to the pages of a PDF; every value is escaped and made visible. */
package org.visavis.page;
