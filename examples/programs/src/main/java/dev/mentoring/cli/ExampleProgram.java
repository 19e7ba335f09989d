package dev.mentoring.cli;

import dev.mentoring.examples.Example;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Runs one of the examples. */
@Command(mixinStandardHelpOptions = true)
final class ExampleProgram implements Callable<Integer> {

    private final Example example;
    private final Console console;

    ExampleProgram(Example example, Console console) {
        this.example = example;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        example.run(console.out());
        return Exit.DONE;
    }
}
