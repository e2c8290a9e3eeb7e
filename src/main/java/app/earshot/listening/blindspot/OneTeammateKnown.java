package app.earshot.listening.blindspot;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.PersonName;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.AccountFacts.Contact;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.Circumstances;
import app.earshot.listening.suggestion.PlaceholderValues;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** They have talked with us often, and only one of ours is known to them: when that one is ill, we are strangers. Not for a small job, which one does. */
final class OneTeammateKnown implements BlindSpotRule {

    private static final String PURPOSE = "meet";
    private static final int OFTEN = 4;
    private static final int OFTEN_FOR_ONE_JOB = 8;

    @Override
    public String name() {
        return "one-teammate-known";
    }

    @Override
    public Scale scale() {
        return Scale.NEITHER;
    }

    @Override
    public Optional<BlindSpot> look(RuleContext now, List<Candidate> candidates) {
        AccountFacts facts = now.facts();
        List<Contact> contacts = facts.contacts().stream()
                .filter(contact -> contact.entries() > 0 && facts.member(contact.personId()) != null)
                .toList();
        Set<UUID> known = contacts.stream().map(Contact::teammateId).collect(Collectors.toSet());
        int often = contacts.stream().mapToInt(Contact::entries).max().orElse(0);
        List<Teammate> others = facts.teammates().stream()
                .filter(teammate -> teammate.active() && !known.contains(teammate.id()))
                .toList();
        if (!isTime(now.stage()) || isSmall(facts) || DeciderNotHeard.isOpen(now) || known.size() != 1 || often < often(facts) || others.isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = sentence(facts, known.iterator().next());
        String crew = now.placeholderValues().teammate();
        PlaceholderValues values = now.placeholderValues().withTeammate(isAmong(others, crew) ? crew : PersonName.first(others.getFirst().name()));
        Suggestion ask = now.best(PURPOSE, name(), sentence, values);
        return Optional.of(BlindSpot.of(this, sentence, ask, now.lastConversations()));
    }

    private static boolean isSmall(AccountFacts facts) {
        return facts.enquiry() != null && Circumstances.isSmall(facts.enquiry());
    }

    /** A lunch or a family picture is done by one. */
    private static int often(AccountFacts facts) {
        return facts.account().kind() == AccountKind.COUPLE ? OFTEN : OFTEN_FOR_ONE_JOB;
    }

    /** While they are getting to know us; once the day has been, they have met whoever was there. */
    private static boolean isTime(Stage stage) {
        return stage == Stage.TALKING || stage == Stage.OFFER_MADE || stage == Stage.BOOKED;
    }

    private static boolean isAmong(List<Teammate> teammates, @Nullable String firstName) {
        return teammates.stream().anyMatch(teammate -> PersonName.first(teammate.name()).equals(firstName));
    }

    private static Sentence sentence(AccountFacts facts, UUID known) {
        return facts.teammates().stream()
                .filter(teammate -> teammate.id().equals(known) && !teammate.me())
                .findFirst()
                .map(teammate -> Sentence.of("blind.one-teammate-known", PersonName.first(teammate.name())))
                .orElseGet(() -> Sentence.of("blind.one-teammate-known.you"));
    }
}
