package fr.palier.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a long command keep what it did when someone stops it with Ctrl-C: the process waits for it to say so. */
final class Interruption implements AutoCloseable {

    private static final long MOST_SECONDS = 30;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::hold, "interruption");
    private volatile boolean isAsked;

    private Interruption() {}

    /** Watches until it is closed. */
    static Interruption watch() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Whether someone wants the command to stop. */
    boolean isAsked() {
        return isAsked;
    }

    @Override
    public void close() {
        done.countDown();
        if (!isAsked) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private void hold() {
        isAsked = true;
        try {
            if (!done.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("L'arrêt a été trop long : seul le dernier point de reprise est gardé.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
