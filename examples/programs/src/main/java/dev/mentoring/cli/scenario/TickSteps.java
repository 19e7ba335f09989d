package dev.mentoring.cli.scenario;

import dev.mentoring.notice.Notice;
import dev.mentoring.time.Tick;
import dev.mentoring.time.Todo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What time makes due. */
final class TickSteps {

    static final List<Step> ALL = List.of(Step.of("tick", List.of(), TickSteps::tick));

    private TickSteps() {}

    private static Answer tick(Given given, Desk desk) {
        return desk.answer(desk.school().time().tick(given.by()), tick -> answer(tick, desk));
    }

    private static Answer answer(Tick tick, Desk desk) {
        return Answer.ok()
                .put("notices", tick.notices().stream().map(TickSteps::notice).toList())
                .put("todo", tick.todo().stream().map(todo -> todo(todo, desk)).toList());
    }

    private static Map<String, Object> notice(Notice notice) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", notice.kind());
        fields.put("to", notice.to().id());
        fields.put("about", notice.about());
        return fields;
    }

    /** What somebody is to do. */
    static Map<String, Object> todo(Todo todo, Desk desk) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("on", todo.on());
        fields.put("who", todo.who().id());
        fields.put("what", todo.what(desk.locale()));
        return fields;
    }
}
