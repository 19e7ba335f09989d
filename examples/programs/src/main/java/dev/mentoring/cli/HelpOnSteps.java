package dev.mentoring.cli;

import dev.mentoring.cli.policy.PolicyPage;
import dev.mentoring.cli.reading.Text;
import dev.mentoring.cli.scenario.StepPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs programs; {@code scenario --help STEP} tells of that step. */
record HelpOnSteps(Console console, Language language) implements IExecutionStrategy {

    @Override
    public int execute(ParseResult parsed) {
        ParseResult last = last(parsed);
        List<String> topics = topics(last);
        return last.isUsageHelpRequested() && !topics.isEmpty() ? tell(topics) : new RunLast().execute(parsed);
    }

    private static ParseResult last(ParseResult parsed) {
        return parsed.hasSubcommand() ? last(parsed.subcommand()) : parsed;
    }

    private static List<String> topics(ParseResult parsed) {
        List<String> topics = new ArrayList<>();
        if (parsed.commandSpec().name().equals(ScenarioProgram.NAME)) {
            parsed.matchedPositionals().forEach(each -> topics.addAll(each.originalStringValues()));
        }
        return topics;
    }

    private int tell(List<String> topics) {
        int exit = Exit.DONE;
        StepPages pages = new StepPages(language.locale());
        for (String topic : topics) {
            Optional<List<String>> page = page(pages, topic);
            page.ifPresent(lines -> lines.forEach(console.out()::println));
            if (page.isEmpty()) {
                Text unknown = pages.unknown(topic);
                console.err().println(ScenarioProgram.NAME + ": " + unknown.in(language.locale()));
                exit = Exit.UNUSABLE;
            }
        }
        return exit;
    }

    private Optional<List<String>> page(StepPages pages, String topic) {
        if (topic.equals(PolicyPage.NAME)) {
            return Optional.of(new PolicyPage(language.locale()).lines());
        }
        return topic.equals(ScenarioPage.NAME)
                ? Optional.of(new ScenarioPage(language.locale()).markdown())
                : pages.of(topic);
    }
}
