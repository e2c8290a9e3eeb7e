package app.earshot.listening.outlook;

import app.earshot.domain.Side;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.facts.Times.InTouch;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.listening.knowledge.Spoken;
import app.earshot.listening.knowledge.TheirDay;
import app.earshot.listening.unmarked.OurWord;
import app.earshot.listening.unmarked.TheirTime;
import app.earshot.listening.unmarked.UnmarkedReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often an account and we are in touch, and when its silence has become a long one.
 *
 * <p>Agreed: a day that was named for speaking again (a promise to ring, "we ring in March" noted on a call, "try us after Easter" of theirs)
 * comes first; until it is over nobody is quiet. Derived: contacts at most {@value #ONE_EXCHANGE} days apart are one exchange; where there
 * are {@value #FEWEST} gaps between exchanges, the median of the newest {@value #NEWEST} is what is usual here, and twice of it is long,
 * within {@value #SHORTEST} to {@value #LONGEST} days. Before there are so many, {@value #OTHERWISE} days are. Every contact either way
 * begins anew; an automatic reply, and a call that reached nobody, are none.
 */
final class Rhythm {

    private static final int ONE_EXCHANGE = 3;
    private static final int FEWEST = 4;
    private static final int NEWEST = 9;
    private static final int LONG = 2;
    private static final int SHORTEST = 14;
    private static final int LONGEST = 90;
    private static final int OTHERWISE = 30;

    private final List<LocalDate> days;
    private final AccountFacts facts;
    private final ZoneId zone;

    private Rhythm(AccountFacts facts, ZoneId zone) {
        this.facts = facts;
        this.zone = zone;
        Set<UUID> machines = Stream.of(ReadingKind.THEIR_TIME)
                .flatMap(kind -> facts.readings(kind).stream())
                .filter(reading -> reading.isOn(TheirTime.AWAY.code()) || reading.isOn(TheirTime.BOUNCED.code()))
                .map(KeptReading::entryId)
                .collect(Collectors.toSet());
        days = facts.times().inTouch().stream()
                .filter(contact -> !machines.contains(contact.entryId()) && !Spoken.isByMachine(facts, contact.at()))
                .map(InTouch::at)
                .map(at -> TheirDay.day(at, zone))
                .distinct()
                .toList();
    }

    static Rhythm of(AccountFacts facts, ZoneId zone) {
        return new Rhythm(facts, zone);
    }

    /** The day of the last contact. */
    Optional<LocalDate> last() {
        Instant last = facts.lastContactAt();
        return days.stream().findFirst().or(() -> facts.times().inTouch().isEmpty() ? Optional.ofNullable(last).map(at -> TheirDay.day(at, zone)) : Optional.empty());
    }

    /** How many days there usually are between one exchange and the next; 0 while nobody can tell. */
    int usual() {
        List<Integer> gaps = new ArrayList<>();
        for (int i = 1; i < days.size() && gaps.size() < NEWEST; i++) {
            int gap = (int) ChronoUnit.DAYS.between(days.get(i), days.get(i - 1));
            if (gap > ONE_EXCHANGE) {
                gaps.add(gap);
            }
        }
        return gaps.size() < FEWEST ? 0 : gaps.stream().sorted().toList().get(gaps.size() / 2);
    }

    /** The first day on which the silence since a day is a long one. */
    LocalDate quietFrom(LocalDate since) {
        int usual = usual();
        LocalDate derived = since.plusDays(usual == 0 ? OTHERWISE : Math.clamp((long) usual * LONG, SHORTEST, LONGEST));
        return agreed(derived).map(day -> day.plusDays(1)).orElse(derived);
    }

    /** The day that was named for speaking again, if it comes after the one on which the silence would be a long one. */
    private Optional<LocalDate> agreed(LocalDate derived) {
        Stream<LocalDate> promised = facts.openPromises().stream()
                .filter(promise -> promise.side() == Side.US && promise.dueOn() != null && !promise.dueOn().isBefore(derived))
                .filter(promise -> UnmarkedReader.isCall(promise.words()))
                .map(promise -> promise.dueOn());
        Stream<LocalDate> noted = facts.readings(ReadingKind.OUR_WORD).stream()
                .filter(reading -> reading.isOn(OurWord.RING_BACK.code()))
                .flatMap(reading -> Stream.ofNullable(reading.reading().day()));
        Stream<LocalDate> theirs = facts.readings(ReadingKind.THEIR_TIME).stream()
                .filter(reading -> reading.isOn(TheirTime.LATER.code()))
                .flatMap(reading -> Stream.ofNullable(reading.reading().day()));
        return Stream.of(promised, noted, theirs).flatMap(some -> some).filter(day -> !day.isBefore(derived)).max(Comparator.naturalOrder());
    }
}
