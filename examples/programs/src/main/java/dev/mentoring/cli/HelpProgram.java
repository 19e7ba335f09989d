package dev.mentoring.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the programs, or tells of one, or of a step of {@code scenario}: what {@code --help} behind it tells. */
@Command(name = "help", mixinStandardHelpOptions = true)
final class HelpProgram implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "PROGRAM")
    private List<String> names = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CommandLine programs = spec.root().commandLine();
        String[] asked = new String[names.size() + 1];
        names.toArray(asked);
        asked[names.size()] = "--help";
        if (names.size() > 1) {
            asked[1] = "--help";
            asked[names.size()] = names.get(names.size() - 1);
        }
        return programs.execute(asked);
    }
}
