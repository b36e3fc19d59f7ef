/** What examiners saw and said of two faces, from the history of a record, and what is kept from them until then. */
package org.visavis.examination;
