/**
 * The notice by which a person asks a platform to remove a depiction: from a record and the facts that people state to
 * pages, hashes and what is missing. Nothing in it shows a picture, and none is written where a person may be a minor.
 */
package org.visavis.notice;
