package app.earshot.listening.outlook;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.Snooze;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.reading.Ruling;
import app.earshot.listening.knowledge.TheirDay;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is left to do after their day besides the thanks, for two months: asking how it felt for them, and writing down a story of it. */
final class AfterDayPeriod {

    private static final String TOPIC = "how-it-felt";
    private static final String BLIND_SPOT = "how-it-felt-not-asked";
    private static final int DAYS_OF_REST = 3;
    private static final int DAYS_UNTIL_THE_STORY = 7;
    private static final int DAYS_IT_IS_FRESH = 60;

    private AfterDayPeriod() {}

    static List<NeedPeriod> periods(AccountFacts facts, ZoneId zone) {
        Enquiry enquiry = facts.enquiry();
        LocalDate day = TheirDay.last(facts).orElse(null);
        if (enquiry == null || day == null || enquiry.stage() != Stage.DELIVERED && enquiry.stage() != Stage.STAYING_IN_TOUCH) {
            return List.of();
        }
        Instant begins = day.atStartOfDay(zone).toInstant();
        List<NeedPeriod> periods = new ArrayList<>();
        if (enquiry.stage() == Stage.DELIVERED && !isTold(facts) && !isPutAside(facts)) {
            periods.add(period(Need.FELT_UNASKED, day, DAYS_OF_REST, facts));
        }
        boolean written = facts.times().storyAt() != null && !facts.times().storyAt().isBefore(begins);
        Ruling ruling = facts.ruling(about(Need.STORY_UNWRITTEN, enquiry));
        if (!written && (ruling == null || !ruling.ends())) {
            periods.add(period(Need.STORY_UNWRITTEN, day, DAYS_UNTIL_THE_STORY, facts));
        }
        return periods;
    }

    /** What the owner rules on or puts off: each of the two has its own, and always the same. */
    static UUID about(Need need, Enquiry enquiry) {
        return UUID.nameUUIDFromBytes((need.code() + " " + enquiry.id()).getBytes(StandardCharsets.UTF_8));
    }

    private static NeedPeriod period(Need need, LocalDate day, int after, AccountFacts facts) {
        LocalDate from = day.plusDays(after);
        return NeedPeriod.from(need, from, day).until(facts.times().absence().until(from, day.plusDays(DAYS_IT_IS_FRESH)));
    }

    /** They told it, marked or not, or were asked, or said how it went for what was agreed. */
    private static boolean isTold(AccountFacts facts) {
        boolean marked = facts.voices().stream().anyMatch(voice -> TOPIC.equals(voice.topic()));
        boolean read = facts.readings(ReadingKind.TOPIC).stream().anyMatch(reading -> reading.isOn(TOPIC));
        return marked || read || facts.asked().containsKey(TOPIC) || facts.goal() != null && facts.goal().outcome() != null;
    }

    private static boolean isPutAside(AccountFacts facts) {
        return facts.snoozes().stream().map(Snooze::rule).anyMatch(BLIND_SPOT::equals);
    }
}
