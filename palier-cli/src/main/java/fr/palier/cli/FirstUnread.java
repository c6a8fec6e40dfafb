package fr.palier.cli;

import fr.palier.register.Entry;
import java.util.function.Consumer;

/** Tells the first lines of a register that could not be used, and why; how many there are is told at the end. */
final class FirstUnread implements Consumer<Entry.Broken> {

    private static final int MOST_TOLD = 5;

    private final Terminal terminal;
    private int told;

    FirstUnread(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void accept(Entry.Broken line) {
        if (told++ < MOST_TOLD) {
            terminal.tell("Ligne " + line.number() + " illisible : " + line.reason());
        }
    }
}
