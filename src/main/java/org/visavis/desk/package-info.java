/** The window of a case, a page for each step; it runs the commands that there are and holds no number. */
package org.visavis.desk;
