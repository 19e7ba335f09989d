package dev.mentoring.transfer.service;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.Refusal;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Transfer;
import dev.mentoring.transfer.TransferKind;
import dev.mentoring.transfer.TransferOutcome;
import dev.mentoring.transfer.Warning;
import dev.mentoring.work.KeptAnswer;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the answer of a transfer or a return is kept under a key: a line a transfer, a warning, and a cause. */
public final class KeptTransfers implements KeptAnswer<TransferOutcome> {

    private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();
    private static final Splitter FIELDS = Splitter.on(' ');

    @Override
    public Optional<String> write(TransferOutcome answer) {
        return answer.fold(done -> Optional.of(text(done)), refused -> Optional.empty());
    }

    private static String text(TransferOutcome.Done done) {
        Stream<String> transfers = done.transfers().stream().map(KeptTransfers::line);
        Stream<String> warnings = done.warnings().stream()
                .map(it -> line(
                        "warning", it.kind(), it.student().map(StudentId::value).orElse(""), it.detail()));
        Stream<String> stays =
                done.stays().stream().flatMap(stay -> stay.checks().stream().map(cause -> line(stay.student(), cause)));
        return Stream.of(transfers, warnings, stays).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    private static String line(Transfer made) {
        String overridden = made.overridden().stream().map(Cause::name).collect(Collectors.joining(","));
        return line(
                "transfer",
                made.student(),
                made.from(),
                made.to(),
                made.at(),
                made.kind(),
                made.by().kind(),
                made.by().name(),
                made.leave().map(LeaveId::value).orElse(""),
                overridden,
                made.overrideReason().orElse(""));
    }

    private static String line(StudentId student, Refusal refusal) {
        String figures = refusal.figures().entrySet().stream()
                .map(figure -> line(figure.getKey(), kept(figure.getValue())))
                .collect(Collectors.joining("\n"));
        return line("stay", student, refusal.cause(), refusal.status(), figures);
    }

    private static String line(Object... fields) {
        return Stream.of(fields)
                .map(field -> URLEncoder.encode(field.toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining(" "));
    }

    /** A number, a list of names, or a text: what figures are made of. */
    private static String kept(Object figure) {
        if (figure instanceof Integer) {
            return "number:" + figure;
        }
        return figure instanceof List<?> names
                ? "names:" + names.stream().map(String::valueOf).collect(Collectors.joining(","))
                : "text:" + figure;
    }

    private static Object figure(String kept) {
        String value = kept.substring(kept.indexOf(':') + 1);
        if (kept.startsWith("number:")) {
            return Integer.valueOf(value);
        }
        return kept.startsWith("names:") ? Splitter.on(',').omitEmptyStrings().splitToList(value) : value;
    }

    @Override
    public TransferOutcome read(String text) {
        ImmutableList.Builder<Transfer> transfers = ImmutableList.builder();
        ImmutableList.Builder<Warning> warnings = ImmutableList.builder();
        ImmutableMap.Builder<StudentId, List<Refusal>> stays = ImmutableMap.builder();
        List<List<String>> lines =
                LINES.splitToStream(text).map(KeptTransfers::fields).toList();
        lines.stream()
                .filter(line -> line.get(0).equals("transfer"))
                .map(KeptTransfers::transfer)
                .forEach(transfers::add);
        lines.stream()
                .filter(line -> line.get(0).equals("warning"))
                .map(KeptTransfers::warning)
                .forEach(warnings::add);
        lines.stream()
                .filter(line -> line.get(0).equals("stay"))
                .collect(Collectors.groupingBy(
                        line -> StudentId.of(line.get(1)), java.util.LinkedHashMap::new, Collectors.toList()))
                .forEach((student, causes) -> stays.put(
                        student, causes.stream().map(KeptTransfers::refusal).toList()));
        List<TransferOutcome.Stays> stayed = stays.build().entrySet().stream()
                .map(stay -> new TransferOutcome.Stays(stay.getKey(), stay.getValue()))
                .toList();
        return new TransferOutcome.Done(transfers.build(), stayed, warnings.build());
    }

    private static List<String> fields(String line) {
        return FIELDS.splitToStream(line)
                .map(field -> URLDecoder.decode(field, StandardCharsets.UTF_8))
                .toList();
    }

    private static Transfer transfer(List<String> line) {
        return Transfer.builder()
                .student(StudentId.of(line.get(1)))
                .from(MentorId.of(line.get(2)))
                .to(MentorId.of(line.get(3)))
                .at(Instant.parse(line.get(4)))
                .kind(TransferKind.valueOf(line.get(5)))
                .by(new Actor(Actor.Kind.valueOf(line.get(6)), line.get(7)))
                .leave(present(line.get(8)).map(LeaveId::of))
                .overridden(Splitter.on(',')
                        .omitEmptyStrings()
                        .splitToStream(line.get(9))
                        .map(Cause::valueOf)
                        .toList())
                .overrideReason(present(line.get(10)))
                .build();
    }

    private static Warning warning(List<String> line) {
        return new Warning(
                Warning.Kind.valueOf(line.get(1)), present(line.get(2)).map(StudentId::of), line.get(3));
    }

    private static Refusal refusal(List<String> line) {
        Map<String, Object> figures = LINES.splitToStream(line.get(4))
                .map(KeptTransfers::fields)
                .collect(ImmutableMap.toImmutableMap(figure -> figure.get(0), figure -> figure(figure.get(1))));
        return new Refusal(Cause.valueOf(line.get(2)), Refusal.Status.valueOf(line.get(3)), figures);
    }

    private static Optional<String> present(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }
}
