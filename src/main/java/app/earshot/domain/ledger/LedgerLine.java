package app.earshot.domain.ledger;

import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.Promise;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A promise with what has to be known to tell it.
 *
 * @param account the name of the account
 * @param person the name of the one it was given to, or who gave it, or null
 * @param where the kind of entry in which it stands
 * @param saidAt when that was
 */
public record LedgerLine(Promise promise, String account, @Nullable String person, EntryKind where, Instant saidAt) {}
