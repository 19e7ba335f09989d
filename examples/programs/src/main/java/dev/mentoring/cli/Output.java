package dev.mentoring.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints UTF-8, ends lines alike on every machine, and remembers why something was lost. */
final class Output extends PrintStream {

    private final Remembering to;

    Output(OutputStream to) {
        this(new Remembering(to));
    }

    private Output(Remembering to) {
        super(new BufferedOutputStream(to), false, StandardCharsets.UTF_8);
        this.to = to;
    }

    /** Why something was lost; blank when nothing was. */
    String why() {
        return to.why;
    }

    @Override
    public void println(String line) {
        print(line);
        print('\n');
    }

    /** A print stream swallows what goes wrong beneath it. */
    private static final class Remembering extends FilterOutputStream {

        private String why = "";

        Remembering(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                why = String.valueOf(e.getMessage());
                throw e;
            }
        }
    }
}
