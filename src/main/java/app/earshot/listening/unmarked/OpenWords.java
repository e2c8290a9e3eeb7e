package app.earshot.listening.unmarked;

import app.earshot.domain.Coded;
import app.earshot.domain.Side;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.StageChange;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.reading.Ruling;
import app.earshot.domain.timeline.Promise;
import app.earshot.listening.answer.WorkingDays;
import app.earshot.listening.knowledge.Spoken;
import app.earshot.listening.knowledge.TheirDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of our unmarked words is open: nothing of ours has gone to those people since, and what they said or decided since has not settled it.
 * A wrong one costs more than a missed one, so whatever followed settles it.
 */
public final class OpenWords {

    private static final int DAYS_DATED = 30;
    /**
     * Working days. Of the answers to a mail that come at all more than nine in ten come within a day (Kooti et al. 2015, two million people); whoever
     * has to ask somebody first gets two more.
     */
    private static final int WORKING_DAYS_UNTIL_UNDATED = 3;
    private static final int DAYS_UNTIL_MARKED = 7;
    private static final int DAYS_UNDATED = 21;
    private static final int DAYS_MARKED = 45;
    private static final int DAYS_UNTIL_TO_DO = 2;
    private static final int DAYS_NOTED = 21;
    private static final String DECISION = "decision";

    private OpenWords() {}

    /** Newest first. */
    public static Stream<OpenWord> of(AccountFacts facts, ZoneId zone) {
        return isOver(facts)
                ? Stream.of()
                : facts.readings(ReadingKind.OUR_WORD).stream().flatMap(reading -> open(reading, facts, zone).stream());
    }

    /** Those to whom our newest offer went, if it is known; the offer counts from the day on which the stage says that it was made. */
    public static Set<UUID> offeredTo(AccountFacts facts, Instant made, ZoneId zone) {
        LocalDate day = TheirDay.day(made, zone);
        return facts.readings(ReadingKind.OUR_WORD).stream()
                .filter(reading -> OurWord.OFFER.code().equals(reading.reading().topic()))
                .filter(reading -> !TheirDay.day(reading.at(), zone).isBefore(day.minusDays(1)))
                .map(KeptReading::people)
                .reduce(Set.of(), (one, other) -> Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean isOver(AccountFacts facts) {
        Enquiry enquiry = facts.enquiry();
        return enquiry != null && (enquiry.stage().isClosed() || enquiry.stage().isAfter());
    }

    private static Optional<OpenWord> open(KeptReading reading, AccountFacts facts, ZoneId zone) {
        OurWord word = Coded.known(OurWord.class, reading.reading().topic()).orElse(OurWord.OFFER);
        if (word == OurWord.OFFER || isFollowed(reading, facts) || isRuled(facts.ruling(reading.entryId()))) {
            return Optional.empty();
        }
        LocalDate said = TheirDay.day(reading.at(), zone);
        LocalDate day = reading.reading().day();
        Optional<OpenWord> open = switch (word) {
            case PROMISED -> day == null ? undated(word, reading, said, facts) : dated(word, reading, day, facts, zone);
            case MARKED -> isStillOpen(reading, facts)
                    ? Optional.of(new OpenWord(word, reading, null, said.plusDays(DAYS_UNTIL_MARKED), said.plusDays(DAYS_MARKED)))
                    : Optional.empty();
            case RING_BACK -> Optional.of(new OpenWord(word, reading, day, day == null ? said : day, (day == null ? said : day).plusDays(DAYS_NOTED)));
            case TO_DO -> isMoved(reading, facts)
                    ? Optional.empty()
                    : Optional.of(new OpenWord(word, reading, day, day == null ? said.plusDays(DAYS_UNTIL_TO_DO) : day, (day == null ? said : day).plusDays(DAYS_NOTED)));
            case OUR_DAY -> day == null || isDecided(reading, facts) ? Optional.empty() : dated(word, reading, day, facts, zone);
            case OFFER -> Optional.empty();
        };
        return open.map(found -> seen(found, facts)).flatMap(found -> beforeTheirDay(found, facts));
    }

    /** From the day after the one that was named, unless they have said something since that day. */
    private static Optional<OpenWord> dated(OurWord word, KeptReading reading, LocalDate day, AccountFacts facts, ZoneId zone) {
        Instant over = day.plusDays(1).atStartOfDay(zone).toInstant();
        return Spoken.since(facts, reading.people(), over)
                ? Optional.empty()
                : Optional.of(new OpenWord(word, reading, day, day.plusDays(1), day.plusDays(DAYS_DATED + 1L)));
    }

    /** Something to look at after some working days, unless anything at all was said since. */
    private static Optional<OpenWord> undated(OurWord word, KeptReading reading, LocalDate said, AccountFacts facts) {
        return isMoved(reading, facts) || Spoken.since(facts, reading.people(), reading.at())
                ? Optional.empty()
                : Optional.of(new OpenWord(word, reading, null, WorkingDays.after(said, WORKING_DAYS_UNTIL_UNDATED), said.plusDays(DAYS_UNDATED)));
    }

    /** What came and went while nobody had the notebook open stands on. */
    private static OpenWord seen(OpenWord open, AccountFacts facts) {
        return new OpenWord(open.word(), open.reading(), open.day(), open.from(), facts.times().absence().until(open.from(), open.until()));
    }

    /** What was to be done for their day is over with it. */
    private static Optional<OpenWord> beforeTheirDay(OpenWord open, AccountFacts facts) {
        LocalDate after = TheirDay.after(facts).orElse(null);
        if (after == null || open.until().isBefore(after)) {
            return Optional.of(open);
        }
        return open.from().isBefore(after) ? Optional.of(new OpenWord(open.word(), open.reading(), open.day(), open.from(), after)) : Optional.empty();
    }

    /** Whether we have been in touch since with anybody it was said to. */
    private static boolean isFollowed(KeptReading reading, AccountFacts facts) {
        Instant sent = facts.exchange().sentAt();
        if (sent == null || !sent.isAfter(reading.at())) {
            return false;
        }
        return reading.people().isEmpty() || reading.people().stream().anyMatch(person -> isReached(facts.exchange().reached().get(person), reading.at()));
    }

    /** Whoever is not among those whom we reached lately was reached long before all of that. */
    private static boolean isReached(@Nullable Instant reached, Instant since) {
        return reached == null || reached.isAfter(since);
    }

    private static boolean isRuled(@Nullable Ruling ruling) {
        return ruling != null && ruling.ends();
    }

    /** Whether the enquiry has come further since: whatever it was about has been seen to. */
    private static boolean isMoved(KeptReading reading, AccountFacts facts) {
        Enquiry enquiry = facts.enquiry();
        StageChange last = enquiry == null ? null : enquiry.stages().getLast();
        return last != null && last.at().isAfter(reading.at());
    }

    /** Whether they decided since, marked or not, or don't have to any more. */
    private static boolean isDecided(KeptReading reading, AccountFacts facts) {
        Enquiry enquiry = facts.enquiry();
        boolean told = facts.readings(ReadingKind.REPLY_OWED).stream()
                .anyMatch(owed -> owed.isOn(DECISION) && owed.at().isAfter(reading.at()));
        return told || facts.waiting() != null || enquiry == null || !enquiry.stage().isOpen();
    }

    private static boolean isStillOpen(KeptReading reading, AccountFacts facts) {
        return facts.openPromises().stream().anyMatch(promise -> isThe(promise, reading));
    }

    private static boolean isThe(Promise promise, KeptReading reading) {
        return promise.side() == Side.US && promise.dueOn() == null && promise.entryId().equals(reading.entryId())
                && promise.place().start() < reading.reading().place().end() && reading.reading().place().start() < promise.place().end();
    }
}
