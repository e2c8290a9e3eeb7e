package app.earshot.listening.suggestion;

import app.earshot.domain.Sentence;
import app.earshot.domain.Side;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Role;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.listening.phrase.Phrases;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom to put a question to: the one who should answer, or all of them on purpose. */
public final class Audience {

    /** What only those can answer who choose. */
    private static final Set<String> OF_WHO_CHOOSES = Set.of("who-decides", "results", "how-choose", "choose-by", "budget", "who-else");

    private static final int A_COUPLE = 2;

    private Audience() {}

    /** Who should answer on a topic; null for all of them. A firm's decider who has not been heard, but met or reached, is asked first. */
    public static @Nullable UUID of(AccountFacts facts, Topic topic) {
        if (facts.account().kind() != AccountKind.COMPANY || !OF_WHO_CHOOSES.contains(topic.code())) {
            return null;
        }
        return facts.members().stream()
                .filter(member -> member.roles().contains(Role.DECIDER))
                .map(member -> member.person().id())
                .filter(id -> facts.heardFrom(id) == 0 && hasMet(facts, id))
                .findFirst()
                .orElse(null);
    }

    /** Whoever has never had a word with us gets no question from us. */
    private static boolean hasMet(AccountFacts facts, UUID id) {
        return facts.exchange().reached().containsKey(id)
                || facts.contacts().stream().anyMatch(contact -> contact.personId().equals(id) && contact.entries() > 0)
                || facts.readings().stream().anyMatch(reading -> reading.startedBy() == Side.THEM && reading.people().contains(id));
    }

    /** Says whom a question is for, where its text does not; null where there is nobody to tell apart. */
    public static @Nullable Sentence sentence(AccountFacts facts, Suggestion suggestion) {
        Member member = facts.member(suggestion.personId());
        if (member != null) {
            String name = member.person().firstName();
            return facts.members().size() == 1 || suggestion.text().contains(name) ? null : Sentence.of("listening.for", name);
        }
        List<String> couple = facts.partners().stream().map(partner -> partner.person().firstName()).toList();
        return couple.size() == A_COUPLE ? Sentence.of("listening.for-both", Phrases.names(couple)) : null;
    }
}
