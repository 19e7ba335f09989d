package dev.mentoring.session.service;

import dev.mentoring.ledger.LedgerWeek;
import dev.mentoring.session.Session;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/**
 * A session whose outcome was told, and what it did to its week.
 *
 * @param session the session
 * @param week the week that it stands for
 * @param state how the week stands now, or empty when no session is due in it
 */
public record SessionReport(Session session, YearWeek week, Optional<LedgerWeek> state) {}
