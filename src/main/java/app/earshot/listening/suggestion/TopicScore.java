package app.earshot.listening.suggestion;

import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.bank.TopicGroup;
import app.earshot.listening.knowledge.TopicKnowledge;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * How much a question about something we don't know is worth asking now: the weight of its topic at this stage × how unknown
 * or stale it is × how near the day or their decision is × whose voice is missing × how well it has worked × how long it rested.
 *
 * <p>The factors are judgements of ours and not measured. They only order questions among each other; 1 leaves a question where it is.
 */
public final class TopicScore {

    private static final int NEAR_DAYS = 60;
    private static final int VERY_NEAR_DAYS = 21;

    private TopicScore() {}

    public static double of(RuleContext now, TopicKnowledge known, Question question) {
        return now.weight(known.topic())
                * openness(known)
                * nearness(now, known)
                * voice(now, known)
                * (question.kind() == QuestionKind.CLOSED ? 0.8 : 1)
                * now.history().learning(question)
                * now.history().freshness(question);
    }

    private static double openness(TopicKnowledge known) {
        return switch (known.state()) {
            case UNKNOWN, CONTRADICTED -> 1;
            case MAY_BE_KNOWN -> 0.3;
            case STALE -> 0.8;
            case ASKED -> 0.7;
            case HEARD, SAID_BACK -> known.missingVoices().isEmpty() ? 0 : 0.6;
        };
    }

    /** The day draws practical things near; an offer on the table draws the decision near. */
    private static double nearness(RuleContext now, TopicKnowledge known) {
        TopicGroup group = known.topic().group();
        boolean ofTheChoice = group == TopicGroup.THE_CHOICE || known.topic().code().equals("who-decides");
        if (ofTheChoice) {
            return now.stage() == Stage.OFFER_MADE ? 1.3 : 1;
        }
        boolean practical = group == TopicGroup.THE_DAY || group == TopicGroup.PEOPLE || group == TopicGroup.WORKING_TOGETHER;
        return practical ? dayNearness(now) : 1;
    }

    private static double dayNearness(RuleContext now) {
        var enquiry = now.facts().enquiry();
        LocalDate day = enquiry == null ? null : enquiry.day();
        if (day == null || day.isBefore(now.today())) {
            return 1;
        }
        long left = ChronoUnit.DAYS.between(now.today(), Objects.requireNonNull(day));
        return left <= VERY_NEAR_DAYS ? 1.5 : left <= NEAR_DAYS ? 1.25 : 1;
    }

    private static double voice(RuleContext now, TopicKnowledge known) {
        boolean oneMissing = !known.missingVoices().isEmpty()
                && known.missingVoices().size() < now.facts().partners().size();
        return oneMissing ? 1.4 : 1;
    }
}
