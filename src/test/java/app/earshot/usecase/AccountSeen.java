package app.earshot.usecase;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.Attachment;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Member;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Request;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.listening.Advice;
import app.earshot.listening.Adviser;
import app.earshot.listening.connection.Connection;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.store.Session;
import app.earshot.testkit.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** One account of a made-up business with all that the notebook shows of it on one day. */
record AccountSeen(
        Account account,
        LocalDate today,
        AccountFacts facts,
        Advice advice,
        Connection connection,
        List<Member> members,
        List<Enquiry> enquiries,
        List<Entry> entries,
        List<SharedGoal> goals,
        List<Disagreement> disagreements,
        List<Attachment> files,
        int briefs,
        Writing writing) {

    private static final int MANY = 10_000;

    static AccountSeen of(Account account, LocalDate today, Session session, Writing writing) {
        UUID id = account.id();
        AccountFacts facts = session.facts().of(id);
        return new AccountSeen(
                account,
                today,
                facts,
                Adviser.advise(facts, today, Desk.ZONE, writing.repertoire(session)),
                Connection.of(session.connections().of(id), today, writing.repertoire(session).catalogue()),
                session.people().members(id),
                session.enquiries().of(id),
                session.entries().page(id, null, MANY),
                session.goals().of(id),
                session.disagreements().of(id),
                session.attachments().of(id),
                session.briefs().of(id).size(),
                writing);
    }

    /** What stands in large letters. */
    List<Suggestion> firstThree() {
        return firstThree(advice);
    }

    List<Request> requests() {
        return entries.stream().flatMap(entry -> entry.requests().stream()).toList();
    }

    Stream<String> firstReasons() {
        return firstThree().stream().map(suggestion -> suggestion.reason().key());
    }

    boolean asksOtherwiseWithoutExperience() {
        return asksOtherwise(with(facts.enquiry(), Map.of()));
    }

    private boolean asksOtherwise(AccountFacts other) {
        Advice otherwise = Adviser.advise(other, today, Desk.ZONE, writing.repertoire());
        return !firstThree(otherwise).equals(firstThree());
    }

    private static List<Suggestion> firstThree(Advice advice) {
        return advice.suggestions().stream().limit(3).toList();
    }

    private AccountFacts with(Enquiry enquiry, Map<String, AccountFacts.Worked> worked) {
        return new AccountFacts(
                facts.account(), enquiry, facts.members(), facts.teammates(), facts.goal(), facts.voices(), facts.newestHeard(),
                facts.openPromises(), facts.brokenPromises(), facts.openRequests(), facts.waiting(), facts.contacts(), facts.asked(),
                facts.askedQuestions(), facts.decisions(), worked, facts.lastContactAt(), facts.lastHeardAt(), facts.thankedAt(),
                facts.entries(), facts.conversations(), facts.parked(), facts.snoozes(), facts.judged(), facts.readings(), facts.newestEntries(), facts.present(),
                facts.rulings(), facts.requestedAt(), facts.sent(), facts.answeredAfter(), facts.exchange(), facts.roomOnDays(), facts.times());
    }
}
