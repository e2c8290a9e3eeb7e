package app.earshot.usecase.listen;

import app.earshot.domain.facts.AccountFacts;
import app.earshot.store.Session;
import app.earshot.usecase.Writing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Works out again the rows of the list, and what Today shows of their accounts, that a change or a new day has made stale, some at a time. */
public final class RefreshOutlooks {

    private static final int AT_A_TIME = 100;

    private final Writing writing;
    private final ZoneId zone;

    public RefreshOutlooks(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.zone = zone;
    }

    /** Refreshes up to a hundred rows. Returns how many; 0 when all are up to date. */
    public int run() {
        LocalDate today = LocalDate.ofInstant(writing.clock().instant(), zone);
        OpenToday.note(writing, today);
        List<UUID> stale = writing.read(session -> session.outlooks().stale(today, AT_A_TIME));
        if (!stale.isEmpty()) {
            writing.keepDerived(session -> stale.forEach(account -> refresh(session, account, today)));
        }
        return stale.size();
    }

    private void refresh(Session session, UUID accountId, LocalDate today) {
        AccountFacts facts = session.facts().of(accountId);
        KeptOutlook.of(facts, today, zone).save(session, facts);
    }
}
