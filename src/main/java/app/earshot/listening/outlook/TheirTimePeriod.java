package app.earshot.listening.outlook;

import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.text.day.DayWords;
import app.earshot.listening.answer.Openings;
import app.earshot.listening.knowledge.TheirDay;
import app.earshot.listening.unmarked.TheirTimes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** While they are away, and once a time has passed that they named. */
public final class TheirTimePeriod {

    /** What an away that is none says: our message came back. */
    static final int CAME_BACK = 2;

    /** Only their mail is away: they text. */
    static final int ONLY_MAIL = 3;

    /** Of a time that has passed: they or somebody of theirs would be back by then. */
    static final int BACK = 1;

    /** Of a time that has passed: a stretch like "next week". The day on which it ends was said by nobody. */
    static final int STRETCH = 2;

    private static final int DAYS_UNTIL_ASKED = 2;
    private static final int DAYS_IT_IS_FRESH = 30;

    private TheirTimePeriod() {}

    /** Once a time of theirs has passed after which nothing went to or fro. */
    public static Optional<NeedPeriod> passed(AccountFacts facts) {
        return OutlookPeriods.isAhead(facts) ? TheirTimes.later(facts).map(reading -> passed(reading, facts).of(kind(reading))) : Optional.empty();
    }

    private static NeedPeriod passed(KeptReading reading, AccountFacts facts) {
        LocalDate day = Objects.requireNonNull(reading.reading().day());
        LocalDate from = day.plusDays(DAYS_UNTIL_ASKED);
        return NeedPeriod.from(Need.THEIR_TIME, from, day).until(facts.times().absence().until(from, day.plusDays(DAYS_IT_IS_FRESH + 1L)));
    }

    private static int kind(KeptReading reading) {
        if (Openings.saysBack(reading.words())) {
            return BACK;
        }
        // In the words themselves: from when they were said makes no difference to what is a day and what a stretch.
        LocalDate day = Objects.requireNonNull(reading.reading().day());
        return DayWords.all(reading.words(), day.minusDays(DAYS_IT_IS_FRESH), Locale.UK).isEmpty() ? STRETCH : 0;
    }

    static List<NeedPeriod> periods(AccountFacts facts, ZoneId zone) {
        if (!OutlookPeriods.isAhead(facts)) {
            return List.of();
        }
        Stream<NeedPeriod> gone = TheirTimes.away(facts).map(reading -> {
            LocalDate back = Objects.requireNonNull(reading.reading().day());
            NeedPeriod away = NeedPeriod.from(Need.AWAY, TheirDay.day(reading.at(), zone), back).until(back);
            return TheirTimes.textsInstead(facts, reading) ? away.of(ONLY_MAIL).about(reading.people().iterator().next()) : away.of(1);
        }).stream();
        Stream<NeedPeriod> bounced = TheirTimes.bounced(facts).map(reading -> {
            LocalDate day = TheirDay.day(reading.at(), zone);
            return NeedPeriod.from(Need.AWAY, day, day).until(day.plusDays(DAYS_IT_IS_FRESH)).of(CAME_BACK);
        }).stream();
        return Stream.of(gone, bounced, passed(facts).stream()).flatMap(periods -> periods).toList();
    }
}
