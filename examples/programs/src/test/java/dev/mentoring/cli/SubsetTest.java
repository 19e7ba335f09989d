package dev.mentoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.cli.input.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a case tells is part of the answer, or the case fails. */
class SubsetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'a':1};               {'a':1,'b':2}",
                "[1];                   [2,1]",
                "{'$exactly':[1,2]};    [2,1]",
                "{'$inOrder':[2,1]};    [2,1]",
                "{'$none':{'a':1}};     [{'a':2}]",
                "{'$empty':true};       []",
                "{'a':{'$empty':true}}; {}",
                "{'a':null};            {}"
            })
    void what_is_told_is_found(String told, String answer) {
        assertThat(Subset.missing(json(told), json(answer), "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'a':1};               {'a':2}",
                "{'a':1};               {'b':1}",
                "{'a':null};            {'a':1}",
                "[1,1];                 [1,2]",
                "[1];                   {}",
                "{'$exactly':[1,2]};    [1,2,3]",
                "{'$exactly':[1,1]};    [1,2]",
                "{'$inOrder':[1,2]};    [2,1]",
                "{'$inOrder':[1]};      [1,2]",
                "{'$none':{'a':1}};     [{'a':2},{'a':1}]",
                "{'$empty':true};       [1]"
            })
    void what_is_told_is_missed(String told, String answer) {
        assertThat(Subset.missing(json(told), json(answer), "")).isNotEmpty();
    }

    private static Object json(String text) {
        return Json.read(text.replace('\'', '"'));
    }
}
