package app.earshot.listening.outlook;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.listening.knowledge.TheirDay;
import app.earshot.listening.unmarked.OurWord;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a row may say of what nobody marked. Most accounts have nothing of it: then none of its rules is looked at, or loaded. */
final class UnmarkedPeriods {

    /** Of what lies ahead: they come; the other kind is a promise of ours. */
    static final int AGREED = 1;

    private UnmarkedPeriods() {}

    static List<NeedPeriod> periods(AccountFacts facts, ZoneId zone) {
        List<NeedPeriod> periods = new ArrayList<>();
        if (has(facts, ReadingKind.OUR_WORD)) {
            periods.addAll(OpenWordPeriod.periods(facts, zone));
        }
        if (has(facts, ReadingKind.THEIR_TIME)) {
            periods.addAll(TheirTimePeriod.periods(facts, zone));
        }
        if (OutlookPeriods.isAhead(facts)) {
            periods.addAll(agreed(facts, zone));
        }
        Enquiry enquiry = facts.enquiry();
        if (enquiry != null && !enquiry.days().isEmpty()) {
            periods.addAll(UnsettledDayPeriod.period(facts, zone).stream().toList());
            periods.addAll(AnniversaryPeriod.period(facts, zone).stream().toList());
        }
        return periods;
    }

    /** The day on which they come, by their own words, unless bad news came since. */
    private static List<NeedPeriod> agreed(AccountFacts facts, ZoneId zone) {
        return facts.readings(ReadingKind.AGREED).stream()
                .filter(reading -> reading.reading().day() != null && facts.readings(ReadingKind.BRAKE).stream().noneMatch(brake -> brake.at().isAfter(reading.at())))
                .limit(1)
                .map(reading -> NeedPeriod.from(Need.AHEAD, TheirDay.day(reading.at(), zone), reading.reading().day())
                        .until(Objects.requireNonNull(reading.reading().day()).plusDays(1))
                        .of(AGREED))
                .toList();
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
