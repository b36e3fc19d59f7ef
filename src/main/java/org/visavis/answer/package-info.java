/** From the tables of a record to what was asked: for each photograph, whether it shows the known person. */
package org.visavis.answer;
