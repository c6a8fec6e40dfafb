/** Columns of a Parquet file as numbers of their distinct values, read without making a value for each row. */
@NullMarked
package fr.palier.screening.parquet;

import org.jspecify.annotations.NullMarked;
