package dev.mentoring.archsample.answer;

import java.util.logging.Logger;

/** Logs. */
public final class Logs {

    private final Logger logger = Logger.getLogger("logs");

    public void log(String name) {
        logger.info(name);
    }
}
