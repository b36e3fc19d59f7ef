/**
 * Galleries past one machine: the same work as {@code enrol} does, spread over a cluster by Apache Spark. In a jar of its
 * own, since neither Fiji nor the standalone folder has Spark.
 */
package org.visavis.spark;
