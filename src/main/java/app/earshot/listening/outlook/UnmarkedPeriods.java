package app.earshot.listening.outlook;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.listening.unmarked.OurWord;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What a row may say of what nobody marked. Most accounts have nothing of it: then none of its rules is looked at, or loaded. */
final class UnmarkedPeriods {

    private UnmarkedPeriods() {}

    static List<NeedPeriod> periods(AccountFacts facts, ZoneId zone) {
        List<NeedPeriod> periods = new ArrayList<>();
        if (has(facts, ReadingKind.OUR_WORD)) {
            periods.addAll(OpenWordPeriod.periods(facts, zone));
        }
        if (has(facts, ReadingKind.THEIR_TIME)) {
            periods.addAll(TheirTimePeriod.periods(facts, zone));
        }
        Enquiry enquiry = facts.enquiry();
        if (enquiry != null && !enquiry.days().isEmpty()) {
            periods.addAll(UnsettledDayPeriod.period(facts, zone).stream().toList());
            periods.addAll(AnniversaryPeriod.period(facts, zone).stream().toList());
        }
        return periods;
    }

    /** An offer that went out is nothing to be reminded of. */
    private static boolean has(AccountFacts facts, ReadingKind kind) {
        for (KeptReading reading : facts.readings()) {
            if (reading.reading().kind() == kind && !OurWord.OFFER.code().equals(reading.reading().topic())) {
                return true;
            }
        }
        return false;
    }
}
