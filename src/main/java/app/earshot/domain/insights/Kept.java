package app.earshot.domain.insights;

import app.earshot.domain.ledger.WordKept;
import java.time.LocalDate;

/**
 * What became of promises of ours for days of some months.
 *
 * @param from the first day
 */
public record Kept(LocalDate from, WordKept word) {}
