package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.Stage;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Somebody decides or pays, and we have nothing in their own words, although others have been heard. One of a couple is another rule's. */
final class DeciderNeverHeard implements SuggestionRule {

    @Override
    public String name() {
        return "decider-never-heard";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        if (!now.stage().isOpen() || now.facts().heardInAll() == 0 || isToldWhoDecides(now) || hasOfferLain(now)) {
            return List.of();
        }
        return silent(now).map(member -> say(now, member)).orElse(List.of());
    }

    private static Optional<Member> silent(RuleContext now) {
        return now.facts().members().stream()
                .filter(member -> member.roles().contains(Role.DECIDER) || member.roles().contains(Role.PAYER))
                .filter(member -> !isSpokenOf(now, member))
                .filter(member -> !member.isPartner() && now.facts().heardFrom(member.person().id()) == 0)
                .min(Comparator.comparing((Member member) -> !member.roles().contains(Role.DECIDER)));
    }

    /** What others reported of them tells what they want to know. */
    private static boolean isSpokenOf(RuleContext now, Member member) {
        String name = member.person().firstName().toLowerCase(Locale.ROOT);
        String known = member.roles().contains(Role.MOTHER) ? "mum" : member.roles().contains(Role.FATHER) ? "dad" : name;
        UUID id = member.person().id();
        return Stream.concat(
                        now.facts().newestHeard().stream().map(HeardItem::words),
                        now.facts().readings().stream().map(KeptReading::words))
                .map(words -> words.toLowerCase(Locale.ROOT))
                .anyMatch(words -> words.contains(name) || words.contains(known))
                || now.facts().readings().stream().anyMatch(reading -> reading.people().contains(id));
    }

    /** Whoever pays need not decide, and they have told us who does. */
    private static boolean isToldWhoDecides(RuleContext now) {
        return Stream.of("who-decides", "who-pays").flatMap(now::newestOn).findAny().isPresent();
    }

    /** Then one asks how it stands with the offer, and nothing else. */
    private static boolean hasOfferLain(RuleContext now) {
        return now.stage() == Stage.OFFER_MADE;
    }

    private List<Candidate> say(RuleContext now, Member member) {
        boolean decides = member.roles().contains(Role.DECIDER);
        String name = member.person().firstName();
        Sentence reason = Sentence.of(decides ? "reason.decider-never-heard" : "reason.payer-never-heard", name);
        UUID heard = spokenTo(now).orElse(null);
        return new DutySaid(name(), "decider", reason, heard, now.entriesWithWords())
                .candidates(now, now.placeholderValues().withTeammate(name));
    }

    /** Whom one asks about it: whoever was heard last. */
    private static Optional<UUID> spokenTo(RuleContext now) {
        return now.facts().newestHeard().stream()
                .flatMap(item -> Stream.ofNullable(item.personId()))
                .filter(id -> now.name(id) != null)
                .findFirst();
    }
}
