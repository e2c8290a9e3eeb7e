package app.earshot.listening.outlook;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Outlook;
import app.earshot.domain.account.PersonName;
import app.earshot.listening.brake.BrakeKind;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.unmarked.OurWord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Puts an outlook into one short sentence for a row: "Reply owed since yesterday", "Of the couple, only Priya heard". */
public final class OutlookSentence {

    private OutlookSentence() {}

    /**
     * The sentence of an outlook on a day.
     *
     * @param person the full or first name of the one it is about, or null
     */
    public static Sentence of(Outlook outlook, @Nullable String person, LocalDate today) {
        LocalDate since = outlook.since();
        String name = person == null ? "" : PersonName.first(person);
        return switch (outlook.need()) {
            case BRAKE -> Sentence.of(rest(outlook.count()), dayOr(since, today));
            case PROMISE_LATE -> Sentence.of("outlook.promise-late", dayOr(since, today));
            case REQUEST_OPEN -> name.isEmpty()
                    ? Sentence.of("outlook.request-open.nobody")
                    : Sentence.of("outlook.request-open", name);
            case REPLY_OWED -> Sentence.of(reply(outlook.count()), dayOr(since, today));
            case PROMISE_DUE -> Sentence.of("outlook.promise-due", dayOr(since, today));
            case THANKS_OWED -> Sentence.of("outlook.thanks-owed");
            case ONE_VOICE -> Sentence.of("outlook.one-voice", name);
            case QUIET -> outlook.count() == 0
                    ? Sentence.of("outlook.quiet", days(since, today))
                    : Sentence.of("outlook.quiet.usual", days(since, today), outlook.count());
            case NOTHING_HEARD -> since == null
                    ? Sentence.of("outlook.nothing-heard")
                    : Sentence.of("outlook.nothing-heard.unmarked", since);
            case HEARD -> Sentence.of(outlook.count() == OutlookPeriods.THANKED ? "outlook.heard.thanked" : "outlook.heard", Phrases.ago(since == null ? today : since, today));
            case SENT_COUPLES -> Sentence.of("outlook.sent-couples", outlook.count());
            case NOTHING -> Sentence.of("outlook.nothing");
            case TROUBLE -> Sentence.of(outlook.count() == BrakePeriod.CONDOLENCE ? "outlook.trouble.death" : "outlook.trouble", dayOr(since, today));
            case PROMISE_BROKEN -> Sentence.of("outlook.promise-broken");
            case DAY_NEAR -> Sentence.of("outlook.day-near");
            case CHOICE_PASSED -> Sentence.of("outlook.choice-passed", dayOr(since, today));
            case OFFER_UNANSWERED -> Sentence.of(outlook.count() == 0 ? "outlook.offer-unanswered" : "outlook.offer-unanswered.seen", Phrases.ago(dayOr(since, today), today));
            case THEIR_PROMISE_LATE -> Sentence.of("outlook.their-promise-late", dayOr(since, today));
            case RECOMMENDED -> name.isEmpty() ? Sentence.of("outlook.recommended") : Sentence.of("outlook.recommended.by", name);
            case WORD_OPEN -> Sentence.of(word(outlook.count()), dayOr(since, today));
            case OUR_DAY_PASSED -> Sentence.of("outlook.our-day-passed", dayOr(since, today));
            case DAY_UNSETTLED -> Sentence.of("outlook.day-unsettled", Phrases.ago(dayOr(since, today), today));
            case THEIR_TIME -> theirTime(outlook.count(), dayOr(since, today));
            case AWAY -> away(outlook.count(), name, dayOr(since, today));
            case AHEAD -> Sentence.of(outlook.count() == UnmarkedPeriods.AGREED ? "outlook.ahead.agreed" : "outlook.ahead.promised", dayOr(since, today));
            case FELT_UNASKED -> Sentence.of("outlook.felt-unasked");
            case STORY_UNWRITTEN -> Sentence.of("outlook.story-unwritten");
            case ANNIVERSARY -> Sentence.of("outlook.anniversary", dayOr(since, today));
            case DECIDER_UNHEARD -> name.isEmpty() ? Sentence.of("outlook.heard-not-all") : Sentence.of("outlook.decider-unheard", name);
        };
    }

    /** Rows that were worked out before there were kinds say only until when. */
    private static String rest(int kind) {
        if (kind == BrakePeriod.MOVED_WHO_KNOWS) {
            return "outlook.brake.postponed.unknown";
        }
        return kind < 1 || kind > BrakeKind.values().length ? "outlook.brake" : "outlook.brake." + BrakeKind.values()[kind - 1].code();
    }

    private static Sentence away(int kind, String name, LocalDate until) {
        return switch (kind) {
            case TheirTimePeriod.CAME_BACK -> Sentence.of("outlook.away.came-back", until);
            case TheirTimePeriod.ONLY_MAIL -> name.isEmpty() ? Sentence.of("outlook.away", until) : Sentence.of("outlook.away.mail", name, until);
            default -> Sentence.of("outlook.away", until);
        };
    }

    private static Sentence theirTime(int kind, LocalDate day) {
        return switch (kind) {
            case TheirTimePeriod.BACK -> Sentence.of("outlook.their-time.back");
            case TheirTimePeriod.STRETCH -> Sentence.of("outlook.their-time.stretch");
            default -> Sentence.of("outlook.their-time", day);
        };
    }

    private static String reply(int kind) {
        return switch (kind) {
            case PressingReply.ALLERGY -> "outlook.reply-owed.allergy";
            case PressingReply.NEAR -> "outlook.reply-owed.near";
            default -> "outlook.reply-owed";
        };
    }

    private static String word(int kind) {
        return kind < 1 || kind > OurWord.OUR_DAY.ordinal() ? "outlook.word-open.undated" : "outlook.word-open." + OurWord.values()[kind - 1].code();
    }

    private static LocalDate dayOr(@Nullable LocalDate since, LocalDate today) {
        return since == null ? today : since;
    }

    private static int days(@Nullable LocalDate since, LocalDate today) {
        return since == null ? 0 : (int) ChronoUnit.DAYS.between(since, today);
    }
}
