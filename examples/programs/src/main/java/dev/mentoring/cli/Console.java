package dev.mentoring.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a program reads and writes. It writes UTF-8 and line feeds, whatever the machine's own are.
 *
 * @param in the standard input
 * @param out the standard output
 * @param err where problems go
 */
record Console(InputStream in, PrintStream out, PrintStream err) {

    static Console standard() {
        return new Console(
                System.in,
                stream(new FileOutputStream(FileDescriptor.out)),
                stream(new FileOutputStream(FileDescriptor.err)));
    }

    static PrintStream stream(OutputStream to) {
        return new LineFeeds(new BufferedOutputStream(to));
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** Ends lines alike on every machine. */
    private static final class LineFeeds extends PrintStream {

        LineFeeds(OutputStream to) {
            super(to, false, StandardCharsets.UTF_8);
        }

        @Override
        public void println(String line) {
            print(line);
            print('\n');
        }
    }
}
