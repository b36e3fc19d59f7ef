/** From two faces in two photographs to one sheet that shows both, levelled and at one scale, with captions. */
package org.visavis.exhibit;
