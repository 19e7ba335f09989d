package dev.mentoring.notice;

import com.google.common.collect.ImmutableMap;
import dev.mentoring.text.Texts;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/**
 * Something that one recipient is told. It carries ids and dates, never names, emails or the text of notes.
 *
 * @param id names the message, the same however often it is sent; two notices of the same id are one
 * @param kind what it is about
 * @param to who is told
 * @param about the id of the student or leave that it is about; {@code -} for moves for no leave
 * @param figures ids and dates that its text mentions, in the order of the text
 * @param at when it was written
 */
public record Notice(String id, NoticeKind kind, Recipient to, String about, Map<String, String> figures, Instant at) {

    /** The figure of a leave that was called off. */
    public static final String CANCELLED = "cancelled";

    /** Keeps the figures from changing. */
    public Notice {
        figures = ImmutableMap.copyOf(figures);
    }

    /**
     * A notice.
     *
     * @param kind what it is about
     * @param to who is told
     * @param about the student or the leave
     * @param figures what its text mentions
     * @param at now
     * @param once what makes it unique among those of its kind to the recipient about the same, such as a week; blank
     *     when there is only one ever
     * @return the notice
     */
    public static Notice of(
            NoticeKind kind, Recipient to, String about, Map<String, String> figures, Instant at, String once) {
        String id =
                String.join("/", kind.name(), about, to.kind().name(), to.id()) + (once.isEmpty() ? "" : "/" + once);
        return new Notice(id, kind, to, about, figures, at);
    }

    /**
     * The notice, for the recipient.
     *
     * @param locale French for a French locale, English for any other
     * @return a few sentences
     */
    public String text(Locale locale) {
        Object[] told = figures.values().stream()
                .map(figure -> figure.equals("UNKNOWN") ? Texts.of(locale, "notice.unknown") : figure)
                .toArray();
        return Texts.of(locale, "notice." + kind + (figures.containsKey(CANCELLED) ? ".cancelled" : ""), told);
    }
}
