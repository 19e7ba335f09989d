package dev.mentoring.jdbc;

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

    static Row row(Notice notice) {
        return Row.of("id", notice.id())
                .with("kind", notice.kind())
                .with("to_kind", notice.to().kind())
                .with("to_id", notice.to().id())
                .with("about", notice.about())
                .with("figures", Lines.writeFigures(notice.figures()))
                .with("written_at", notice.at())
                .with("not_before", notice.at());
    }

    static Notice notice(Cells cells) throws SQLException {
        return new Notice(
                cells.text("id"),
                cells.text("kind", NoticeKind::valueOf),
                recipient(cells),
                cells.text("about"),
                cells.text("figures", Lines::readFigures),
                cells.moment("written_at"));
    }

    private static Recipient recipient(Cells cells) throws SQLException {
        return new Recipient(cells.text("to_kind", Recipient.Kind::valueOf), cells.text("to_id"));
    }
}
