/** An examiner's corrections of faces: from lines of a table and detected faces to the faces that count. */
package org.visavis.correct;
