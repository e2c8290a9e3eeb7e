package app.earshot.listening.asking;

import app.earshot.domain.account.Member;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.bank.Placeholder;
import app.earshot.listening.suggestion.Candidate;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import java.util.List;
import java.util.Objects;

/** The rules of what to ask, and of what to do with what was heard. */
public final class WorthAsking {

    public static final List<SuggestionRule> RULES = List.of(
            new SilentPartner(),
            new MorningAfter(),
            new UnheardTopic(),
            new StaleTopic(),
            new OneSidedTopic(),
            new SayItBack(),
            new SumItUp(),
            new FollowUp(),
            new Appreciate(),
            new OpenWhatIsHard(),
            new OfferAdvice());

    private WorthAsking() {}

    /** Whether it is for a partner who has not been heard: one of those always has a place among the first. */
    public static boolean isForSilentPartner(Candidate candidate) {
        return candidate.suggestion().rule().equals(SilentPartner.NAME) && !candidate.waits();
    }

    /** Whether both are for the same partner who has not been heard: more than one question to somebody silent is an interview. */
    public static boolean isForSameSilentPartner(Candidate one, Candidate other) {
        return one.suggestion().rule().equals(SilentPartner.NAME)
                && other.suggestion().rule().equals(SilentPartner.NAME)
                && Objects.equals(one.suggestion().personId(), other.suggestion().personId());
    }

    /** Whether somebody said it whom a question here is put to: of a couple only the two, not the hall's manager or an uncle. */
    static boolean isTheirs(RuleContext now, HeardItem item) {
        List<Member> partners = now.facts().partners();
        return partners.isEmpty() || partners.stream().anyMatch(partner -> partner.person().id().equals(item.personId()));
    }

    /** Whether a question brings up something new, rather than something they said. */
    static boolean asks(Question question) {
        return question.kind() == QuestionKind.OPEN || question.kind() == QuestionKind.CLOSED;
    }

    /** Whether it could be put to somebody who has said nothing about it yet. */
    public static boolean invites(Question question) {
        boolean takesUpWords = Placeholder.THEIR_WORDS.isIn(question.text());
        return !takesUpWords && (asks(question) || question.kind() == QuestionKind.FOLLOW_UP);
    }
}
