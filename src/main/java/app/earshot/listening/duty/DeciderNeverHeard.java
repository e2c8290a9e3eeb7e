package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Role;
import app.earshot.listening.outlook.DeciderPeriod;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Somebody decides or pays, and we have nothing in their own words, although others have been heard. */
final class DeciderNeverHeard implements SuggestionRule {

    @Override
    public String name() {
        return "decider-never-heard";
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return DeciderPeriod.silent(now.facts()).map(member -> say(now, member)).orElse(List.of());
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
