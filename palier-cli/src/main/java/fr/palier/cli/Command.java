package fr.palier.cli;

import org.apache.commons.cli.Options;

/** One thing that Palier does at the command line. */
interface Command {

    /** The word that calls it. */
    String name();

    /** What it does, in a few words. */
    String summary();

    /** How it is called, after its name. */
    String usage();

    /** What can be said about it in full. */
    String description();

    /** Its options, {@code --aide} left out. */
    Options options();

    /** Whether words may follow its name that are no options. */
    default boolean takesWords() {
        return false;
    }

    /**
     * Does it.
     *
     * @return the exit status: 0 done, 1 it ran and found faults
     * @throws CommandException if it cannot
     */
    int run(Arguments arguments, Terminal terminal);
}
