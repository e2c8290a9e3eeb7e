package app.earshot.listening.outlook;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.Stage;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.timeline.HeardItem;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody decides or pays, and we have nothing in their own words, although others have been heard. One of a couple is another rule's; while an
 * offer lies there, one asks how it stands and nothing else.
 */
public final class DeciderPeriod {

    private static final Set<String> SAYS_WHO = Set.of("who-decides", "who-pays");

    private DeciderPeriod() {}

    public static Optional<NeedPeriod> period(AccountFacts facts) {
        return silent(facts).map(member -> NeedPeriod.always(Need.DECIDER_UNHEARD).about(member.person().id()));
    }

    public static Optional<Member> silent(AccountFacts facts) {
        Enquiry enquiry = facts.enquiry();
        boolean asking = enquiry != null && enquiry.stage().isOpen() && enquiry.stage() != Stage.OFFER_MADE;
        // Whoever pays need not decide, and they have told us who does.
        boolean told = facts.newestHeard().stream().anyMatch(item -> item.topic() != null && SAYS_WHO.contains(item.topic()));
        if (!asking || told || facts.heardInAll() == 0) {
            return Optional.empty();
        }
        return facts.members().stream()
                .filter(member -> member.roles().contains(Role.DECIDER) || member.roles().contains(Role.PAYER))
                .filter(member -> !member.isPartner() && facts.heardFrom(member.person().id()) == 0 && !isSpokenOf(member, facts))
                .min(Comparator.comparing((Member member) -> !member.roles().contains(Role.DECIDER)));
    }

    /** What others reported of them tells what they want to know. */
    private static boolean isSpokenOf(Member member, AccountFacts facts) {
        String name = member.person().firstName().toLowerCase(Locale.ROOT);
        String known = member.roles().contains(Role.MOTHER) ? "mum" : member.roles().contains(Role.FATHER) ? "dad" : name;
        UUID id = member.person().id();
        return Stream.concat(facts.newestHeard().stream().map(HeardItem::words), facts.readings().stream().map(KeptReading::words))
                        .map(words -> words.toLowerCase(Locale.ROOT))
                        .anyMatch(words -> words.contains(name) || words.contains(known))
                || facts.readings().stream().anyMatch(reading -> reading.people().contains(id));
    }
}
