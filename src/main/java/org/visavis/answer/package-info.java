/**
 * From the tables of a record to what was asked: for each photograph, whether the comparison supports that it and another one
 * show one person rather than two.
 */
package org.visavis.answer;
