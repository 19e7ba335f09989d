package dev.mentoring.cli;

import dev.mentoring.cli.reading.Meant;
import dev.mentoring.cli.reading.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is wrong with a command line, in words of ours: the parser's are in English alone.
 *
 * @param fault what the parser found
 * @param args the command line
 */
record OptionFault(ParameterException fault, List<String> args) {

    private static final String LONG = "--";

    Text text() {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0));
        }
        if (fault instanceof MissingParameterException missing) {
            // the parser looks for options that lack before it looks for those that nobody knows
            return stranger().map(this::unknown).orElseGet(() -> missing(missing.getMissing()));
        }
        if (fault instanceof OverwrittenOptionException twice
                && option(twice.getOverwritten()).isPresent()) {
            return Text.of("option.twice", option(twice.getOverwritten()).get().longestName());
        }
        Optional<OptionSpec> option = option(fault.getArgSpec());
        if (option.isPresent() && fault.getValue() != null) {
            return Text.of(
                    "option.value",
                    option.get().longestName(),
                    Text.quoted(fault.getValue()),
                    option.get().paramLabel());
        }
        return Text.of(
                "said", Text.line(String.valueOf(fault.getMessage())), Text.line(String.valueOf(fault.getMessage())));
    }

    private Optional<String> stranger() {
        CommandSpec program = fault.getCommandLine().getCommandSpec();
        return args.stream()
                .filter(word -> word.startsWith(LONG) && word.length() > LONG.length())
                .filter(word -> program.findOption(word.replaceFirst("=.*", "")) == null)
                .findFirst();
    }

    private Text unknown(String word) {
        CommandSpec program = fault.getCommandLine().getCommandSpec();
        List<String> options = program.options().stream()
                .filter(option -> !option.hidden())
                .map(OptionSpec::longestName)
                .toList();
        if (word.startsWith("-")) {
            return Text.of("option.unknown", Text.quoted(word), Meant.among(word, options), String.join(", ", options));
        }
        List<String> programs = program.subcommands().keySet().stream().toList();
        return programs.isEmpty()
                ? Text.of("option.stray", Text.quoted(word))
                : Text.of(
                        "program.unknown", Text.quoted(word), Meant.among(word, programs), String.join(", ", programs));
    }

    /** Options that must be there, or one that is there without its value. */
    private Text missing(List<ArgSpec> missing) {
        Optional<OptionSpec> bare = missing.stream()
                .flatMap(each -> option(each).stream())
                .filter(option -> Stream.of(option.names()).anyMatch(args::contains))
                .findFirst();
        return bare.map(option -> Text.of("option.bare", option.longestName(), option.paramLabel()))
                .orElseGet(() -> Text.of(
                        "option.missing",
                        String.join(
                                ", ",
                                missing.stream()
                                        .map(each -> option(each)
                                                .map(it -> it.longestName() + " " + it.paramLabel())
                                                .orElse(each.paramLabel()))
                                        .toList())));
    }

    private static Optional<OptionSpec> option(@org.jspecify.annotations.Nullable ArgSpec argument) {
        return Optional.ofNullable(argument)
                .filter(OptionSpec.class::isInstance)
                .map(OptionSpec.class::cast);
    }
}
