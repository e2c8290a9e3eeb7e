package app.earshot.usecase.listen;

import app.earshot.domain.facts.AccountFacts;
import app.earshot.listening.Advice;
import app.earshot.listening.Adviser;
import app.earshot.usecase.Writing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** What is worth asking next on an account, and why. Brings the account's row in the list, and its lines on Today, up to date on the way. */
public final class ReadAdvice {

    private final Writing writing;
    private final ZoneId zone;

    public ReadAdvice(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.zone = zone;
    }

    /** Empty if the account is not there any more. */
    public Optional<Advice> run(UUID accountId) {
        if (writing.read(session -> session.accounts().find(accountId)).isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.ofInstant(writing.clock().instant(), zone);
        OpenToday.note(writing, today);
        AccountFacts facts = writing.read(session -> session.facts().of(accountId));
        KeptOutlook outlook = KeptOutlook.of(facts, today, zone);
        if (!writing.read(session -> outlook.isKept(session, facts))) {
            writing.keepDerived(session -> outlook.save(session, facts));
        }
        return Optional.of(Adviser.advise(facts, today, zone, writing.repertoire()));
    }
}
