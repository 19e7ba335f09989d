package dev.mentoring.archsample.answer;

import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What nobody does: starts a thread, opens a socket. */
public final class RunsAndCalls {

    private RunsAndCalls() {}

    static Thread thread(Runnable work) {
        return new Thread(work);
    }

    static ExecutorService pool() {
        return Executors.newSingleThreadExecutor();
    }

    static InetSocketAddress socket() {
        return new InetSocketAddress(25);
    }
}
