package dev.mentoring.cli;

import dev.mentoring.cli.reading.Text;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Tells somebody who waits what is under way, again and again, each time after twice as long. Where no person looks it
 * is silent until the input is accepted: what is wrong with it goes there alone.
 */
final class Progress implements AutoCloseable {

    private final String program;
    private final PrintStream err;
    private final Locale locale;
    private final Timer timer = new Timer("progress", true);
    private volatile boolean speaks;
    private volatile Text underWay = Text.of("progress.begin");

    Progress(String program, Console console, Locale locale) {
        this.program = program;
        this.err = console.err();
        this.locale = locale;
        this.speaks = console.isTerminal();
        long pause = console.patience().toMillis();
        timer.schedule(new Telling(), pause, pause);
    }

    /** What is under way from now on. */
    void now(Text text) {
        underWay = text;
    }

    /** Nothing is wrong with the input. */
    void accepted() {
        speaks = true;
    }

    @Override
    public void close() {
        timer.cancel();
    }

    /** Tells at the first, second, fourth, eighth stroke and so on. */
    private final class Telling extends TimerTask {

        private int strokes;

        @Override
        public void run() {
            strokes++;
            if (speaks && Integer.bitCount(strokes) == 1) {
                err.println(program + ": " + underWay.in(locale));
                err.flush();
            }
        }
    }
}
