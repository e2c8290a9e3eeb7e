package app.earshot.listening.duty;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Stage;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * They told others about us: they are thanked for it, with their words above. Was it somebody who may want us, and nobody has come from them
 * some days after the thanks, they are asked what became of it: they told us of somebody, and we have not written.
 */
final class ToldOthers implements SuggestionRule {

    private static final String TELL_OTHERS = "tell-others";
    private static final String WANTED = "wanted";
    private static final int FRESH = 60;
    private static final int DAYS_TO_COME = 7;

    @Override
    public String name() {
        return "referral-open";
    }

    static List<Candidate> thanks(RuleContext now) {
        return told(now)
                .filter(item -> !isThanked(now, item))
                .findFirst()
                .map(item -> {
                    String what = DutyWords.telling(item.words()).orElseThrow();
                    Sentence reason = Sentence.of("reason.owed-thanks.telling", Phrases.ago(now.day(item.heardAt()), now.today()));
                    String purpose = "thanks-telling" + (what.equals("told") ? "" : "-" + what);
                    return said(now, OwedThanks.NAME, purpose, reason, item);
                })
                .orElse(List.of());
    }

    @Override
    public List<Candidate> candidates(RuleContext now) {
        return told(now)
                .filter(item -> DutyWords.telling(item.words()).filter(WANTED::equals).isPresent())
                .filter(item -> isThanked(now, item) && now.daysSince(item.heardAt()) >= DAYS_TO_COME && !hasSomebodyCome(now, item))
                .findFirst()
                .map(item -> {
                    String name = now.name(item.personId());
                    Object when = Phrases.ago(now.day(item.heardAt()), now.today());
                    Sentence reason = name == null ? Sentence.of("reason.referral-open.nobody", when) : Sentence.of("reason.referral-open", name, when);
                    return said(now, name(), name(), reason, item);
                })
                .orElse(List.of());
    }

    /** Newest first: what they told others, as far as their words tell it; what was marked on the topic may be anything about it. */
    private static Stream<HeardItem> told(RuleContext now) {
        boolean ours = now.stage().isAfter() || now.stage() == Stage.BOOKED || now.facts().enquiry() == null;
        return now.newestOn(TELL_OTHERS)
                .filter(item -> ours && now.daysSince(item.heardAt()) <= FRESH && DutyWords.telling(item.words()).isPresent());
    }

    private static List<Candidate> said(RuleContext now, String rule, String purpose, Sentence reason, HeardItem item) {
        return new DutySaid(rule, purpose, reason, item.personId(), List.of(item.entryId()))
                .under(WordsAbove.of(item))
                .candidates(now, now.placeholderValues());
    }

    private static boolean isThanked(RuleContext now, HeardItem item) {
        Instant thanked = now.facts().thankedAt();
        return thanked != null && !thanked.isBefore(item.heardAt());
    }

    private static boolean hasSomebodyCome(RuleContext now, HeardItem item) {
        return now.facts().sent().stream().anyMatch(sent -> !sent.at().isBefore(item.heardAt()));
    }
}
