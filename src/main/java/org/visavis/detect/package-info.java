/** From a photograph to the faces in it: boxes, five points and a confidence. */
package org.visavis.detect;
