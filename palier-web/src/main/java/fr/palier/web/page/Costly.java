package fr.palier.web.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a route that takes more work than reading a page: one address may ask for it only so often. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Costly {

    /** The request attribute that takes, as an {@code IntConsumer}, what a request turned out to cost beside this. */
    String METER = "fr.palier.web.meter";

    /** How much of a visitor's allowance one request takes. */
    int value() default 1;
}
