/** Windows, tables and overlays on a screen: what a person sees and does there, and nothing that ends up in a record. */
package org.visavis.screen;
