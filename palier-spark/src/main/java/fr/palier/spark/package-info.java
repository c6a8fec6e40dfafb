/** The same screening as an Apache Spark application: each partition of a Parquet register decided on by the engine. */
@NullMarked
package fr.palier.spark;

import org.jspecify.annotations.NullMarked;
