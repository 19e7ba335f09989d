package dev.mentoring.archsample.answer;

/** Logs through the JDK's own facade. */
public final class LogsBySystem {

    public void log(String name) {
        System.getLogger("logs").log(System.Logger.Level.INFO, name);
    }
}
