/**
 * How a picture was compressed: which programs write such quantisation tables, grids of JPEG blocks with their numbers of false
 * alarms (ZERO), and the error of compressing again (ghosts). What it finds is a trace of compression, never of intent.
 */
package org.visavis.compression;
