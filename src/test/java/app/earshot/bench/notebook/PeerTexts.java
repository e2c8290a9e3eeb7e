package app.earshot.bench.notebook;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.ContactPoint;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.StageChange;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Request;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.testkit.GeneratedNotebook.Batch;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that our search finds, each text for itself: names, goals, why an enquiry was lost, entries, their words, why they asked. */
final class PeerTexts {

    private PeerTexts() {}

    /** A text with the day by which it is found. */
    record Searched(Instant at, UUID account, String text) {}

    static List<Searched> of(Batch batch) {
        List<Searched> all = new ArrayList<>();
        for (Account account : batch.accounts()) {
            all.add(new Searched(account.createdAt(), account.id(), account.name() + "\n" + account.note()));
        }
        for (Member member : batch.members()) {
            all.add(new Searched(Instant.EPOCH, member.accountId(), text(member.person())));
        }
        for (SharedGoal goal : batch.goals()) {
            all.add(new Searched(goal.agreedOn().atStartOfDay(ZoneOffset.UTC).toInstant(), goal.accountId(), goal.words()));
        }
        for (Enquiry enquiry : batch.enquiries()) {
            StageChange end = enquiry.stages().getLast();
            all.add(new Searched(end.at(), enquiry.accountId(), end.reason()));
        }
        batch.entries().forEach(entry -> add(entry, all));
        all.removeIf(one -> one.text().isBlank());
        return all;
    }

    private static void add(Entry entry, List<Searched> all) {
        all.add(new Searched(entry.at(), entry.accountId(), entry.text()));
        for (HeardItem heard : entry.heard()) {
            all.add(new Searched(entry.at(), entry.accountId(), heard.words()));
        }
        for (Request request : entry.requests()) {
            String text = Stream.of(request.reason(), request.answerWords(), request.rule(), request.taken())
                    .filter(words -> !words.isBlank())
                    .collect(Collectors.joining("\n"));
            all.add(new Searched(entry.at(), entry.accountId(), text));
        }
    }

    private static String text(Person person) {
        String contacts = person.contacts().stream().map(ContactPoint::text).collect(Collectors.joining(" "));
        return person.name() + "\n" + contacts + "\n" + person.note();
    }
}
