package app.earshot.listening.recall;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.listening.suggestion.RuleContext;
import app.earshot.listening.suggestion.SuggestionRule;
import app.earshot.listening.unmarked.OurWord;
import java.util.List;

/** The rules of what is open although nobody marked it: they stand behind all that was marked. Most accounts need none of them, and load none. */
public final class Recalled {

    private static final int DAYS_BEFORE = 60;

    private Recalled() {}

    /** Those that may have something to say. */
    public static List<SuggestionRule> rules(RuleContext now) {
        return isRecalling(now) || isNear(now) ? List.of(new GivenWord(), new PassedDay(), new PassedTime(), new TextInstead(), new UnsettledDay()) : List.of();
    }

    private static boolean isRecalling(RuleContext now) {
        for (KeptReading reading : now.facts().readings()) {
            ReadingKind kind = reading.reading().kind();
            boolean ours = kind == ReadingKind.OUR_WORD && !OurWord.OFFER.code().equals(reading.reading().topic());
            if (ours || kind == ReadingKind.THEIR_TIME) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(RuleContext now) {
        Enquiry enquiry = now.facts().enquiry();
        return enquiry != null && enquiry.stage().isOpen() && !enquiry.days().isEmpty()
                && enquiry.days().getLast().isBefore(now.today().plusDays(DAYS_BEFORE));
    }
}
