package fr.palier.cli;

import fr.palier.engine.wording.French;
import fr.palier.register.Register;
import java.math.BigDecimal;

/**
 * Shows how far a long command is: one line that moves where a person watches, a plain line now and then
 * elsewhere.
 */
final class ProgressLine {

    private static final int BAR = 24;
    private static final long SECOND = 1_000_000_000L;
    private static final long BETWEEN_MOVES = SECOND / 5;
    private static final long BETWEEN_LINES = 10 * SECOND;
    private static final String CLEAR = "\r\u001b[K";

    private final Terminal terminal;
    private final boolean isWatched;
    private long start = System.nanoTime();
    private long last = start;
    private long firstPosition = -1;
    private long firstLines;
    private long lastLines;
    private boolean isShown;

    ProgressLine(Terminal terminal) {
        this(terminal, System.getProperty("palier.ecran") != null);
    }

    ProgressLine(Terminal terminal, boolean isWatched) {
        this.terminal = terminal;
        this.isWatched = isWatched;
    }

    /** Shows where a reading is, unless it has just been shown. */
    void at(long position, long size, long lines) {
        long now = System.nanoTime();
        boolean isAnotherFile = lines < lastLines;
        lastLines = lines;
        if (firstPosition < 0 || isAnotherFile) {
            start = isAnotherFile ? now : start;
            firstPosition = position;
            firstLines = lines;
        }
        if (now - last < (isWatched ? BETWEEN_MOVES : BETWEEN_LINES)) {
            return;
        }
        last = now;
        String text = told(position, size, lines, now - start);
        if (isWatched) {
            terminal.say(CLEAR + text);
            isShown = true;
        } else {
            terminal.tell(text);
        }
    }

    /** Shows where the reading of a register is. */
    void at(Register register) {
        at(register.position(), register.size(), register.entries());
    }

    /** Takes the moving line away. */
    void end() {
        if (isShown) {
            terminal.say(CLEAR);
        }
    }

    private String told(long position, long size, long lines, long nanoseconds) {
        double seconds = Math.max(1, nanoseconds) / (double) SECOND;
        String rate = number(lines) + " lignes, " + number((long) ((lines - firstLines) / seconds)) + " par seconde";
        if (size <= 0) {
            return rate;
        }
        double part = Math.min(1, position / (double) size);
        double speed = (position - firstPosition) / seconds;
        int filled = (int) (part * BAR);
        String bar = isWatched ? "█".repeat(filled) + "░".repeat(BAR - filled) + " " : "";
        String left = speed > 0 ? ", reste " + duration((long) ((size - position) / speed)) : "";
        return bar + (int) (part * 100) + " %, " + rate + left;
    }

    /** A length of time as one waits for it: 40 s, 12 min, 2 h 05. */
    static String duration(long seconds) {
        if (seconds < 60) {
            return Math.max(0, seconds) + " s";
        }
        long minutes = (seconds + 30) / 60;
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + (minutes % 60 < 10 ? "0" : "") + minutes % 60;
    }

    private static String number(long number) {
        return French.number(BigDecimal.valueOf(number)).replace(French.THIN, '\u00a0');
    }
}
