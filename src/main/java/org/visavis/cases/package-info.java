/** A case as a folder: its facts, its two lists of photographs and its records; what is done and what comes next. */
package org.visavis.cases;
