/**
 * From a folder under {@code models/} to a network whose bytes are checked: {@code float[]} in, named {@code float[]}
 * out.
 */
package org.visavis.model;
