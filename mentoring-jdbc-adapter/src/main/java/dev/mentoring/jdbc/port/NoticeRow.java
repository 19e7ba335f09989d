package dev.mentoring.jdbc.port;

import dev.mentoring.jdbc.statement.Lines;
import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.ResultRow;
import dev.mentoring.jdbc.statement.Table;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.NoticeKind;
import dev.mentoring.notice.Recipient;
import java.sql.SQLException;
import java.util.List;

/** Notices as rows. */
final class NoticeRow {

    static final Table TABLE = Table.of(
            "notice", List.of("id"), "kind", "to_kind", "to_id", "about", "figures", "written_at", "not_before");
    static final String SELECT = """
            SELECT id, kind, to_kind, to_id, about, figures, written_at FROM ${schema}.notice\s""";

    private NoticeRow() {}

    static Parameters row(Notice notice) {
        return Parameters.of("id", notice.id())
                .with("kind", notice.kind())
                .with("to_kind", notice.to().kind())
                .with("to_id", notice.to().id())
                .with("about", notice.about())
                .with("figures", Lines.writeFigures(notice.figures()))
                .with("written_at", notice.at())
                .with("not_before", notice.at());
    }

    static Notice notice(ResultRow row) throws SQLException {
        return new Notice(
                row.text("id"),
                row.text("kind", NoticeKind::valueOf),
                recipient(row),
                row.text("about"),
                row.text("figures", Lines::readFigures),
                row.moment("written_at"));
    }

    private static Recipient recipient(ResultRow row) throws SQLException {
        return new Recipient(row.text("to_kind", Recipient.Kind::valueOf), row.text("to_id"));
    }
}
