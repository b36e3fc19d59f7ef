/** From the bytes of an image file to what the file says about itself, as facts; the pixels are not looked at. */
package org.visavis.metadata;
