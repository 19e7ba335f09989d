package dev.mentoring.cli.scenario;

import dev.mentoring.cli.input.Json;
import dev.mentoring.work.KeptAnswer;
import java.util.Map;
import java.util.Optional;

/** Keeps what an OK answer said, under the key of its step. */
final class KeptJson implements KeptAnswer<Answer> {

    @Override
    public Optional<String> write(Answer answer) {
        return answer.isOk() ? Optional.of(Json.write(answer.fields())) : Optional.empty();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Answer read(String text) {
        return Answer.ok().putAll((Map<String, Object>) Json.read(text));
    }
}
