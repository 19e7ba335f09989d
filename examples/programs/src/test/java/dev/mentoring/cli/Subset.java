package dev.mentoring.cli;

import dev.mentoring.cli.input.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares an answer with the part of it that a case tells. Of an object the fields told count, of a list the elements
 * told, each by an element of its own. {@code $exactly} tells all elements, in any order; {@code $inOrder} all of them
 * in this order; {@code $none} an element that must not be there; {@code $empty} that there is nothing.
 */
final class Subset {

    private Subset() {}

    /** What is told and not so, one line each; none when the answer is as told. */
    static List<String> missing(Object told, @Nullable Object answer, String at) {
        if (told instanceof List<?> elements) {
            return someElements(elements, answer, at);
        }
        if (told instanceof Map<?, ?> fields) {
            return ofObject(fields, answer, at);
        }
        boolean same = told == Json.NULL ? isNothing(answer) : Objects.equals(told, answer);
        return same ? List.of() : differ(told, answer, at);
    }

    private static List<String> ofObject(Map<?, ?> told, @Nullable Object answer, String at) {
        if (told.containsKey("$empty")) {
            return isNothing(answer) ? List.of() : differ("nothing", answer, at);
        }
        if (told.containsKey("$none")) {
            return elements(answer).stream().anyMatch(it -> isLike(told.get("$none"), it))
                    ? differ(told, answer, at)
                    : List.of();
        }
        if (told.get("$inOrder") instanceof List<?> inOrder) {
            return inOrder(inOrder, answer, at);
        }
        if (told.get("$exactly") instanceof List<?> all) {
            return elements(answer).size() == all.size() ? someElements(all, answer, at) : differ(all, answer, at);
        }
        return answer instanceof Map<?, ?> fields ? fields(told, fields, at) : differ(told, answer, at);
    }

    private static List<String> fields(Map<?, ?> told, Map<?, ?> answer, String at) {
        return told.entrySet().stream()
                .flatMap(field ->
                        missing(field.getValue(), answer.get(field.getKey()), at + "." + field.getKey()).stream())
                .toList();
    }

    private static List<String> inOrder(List<?> told, @Nullable Object answer, String at) {
        List<?> elements = elements(answer);
        if (elements.size() != told.size()) {
            return differ(told, answer, at);
        }
        return IntStream.range(0, told.size())
                .boxed()
                .flatMap(i -> missing(told.get(i), elements.get(i), at + "[" + i + "]").stream())
                .toList();
    }

    private static List<String> someElements(List<?> told, @Nullable Object answer, String at) {
        List<Object> left = new ArrayList<>(elements(answer));
        return told.stream()
                .flatMap(each -> take(each, left) ? Stream.empty() : differ(each, answer, at).stream())
                .toList();
    }

    private static boolean take(Object told, List<Object> left) {
        return left.stream()
                .filter(it -> isLike(told, it))
                .findFirst()
                .map(left::remove)
                .orElse(false);
    }

    private static boolean isLike(Object told, Object answer) {
        return missing(told, answer, "").isEmpty();
    }

    private static List<?> elements(@Nullable Object answer) {
        return answer instanceof List<?> elements ? elements : List.of();
    }

    private static boolean isNothing(@Nullable Object answer) {
        return answer == null
                || answer == Json.NULL
                || (answer instanceof List<?> elements && elements.isEmpty())
                || (answer instanceof Map<?, ?> fields && fields.isEmpty());
    }

    private static List<String> differ(Object told, @Nullable Object answer, String at) {
        return List.of(at + ": told " + told + ", answered " + answer);
    }
}
