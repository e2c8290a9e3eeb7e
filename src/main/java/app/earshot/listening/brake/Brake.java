package app.earshot.listening.brake;

import app.earshot.domain.Coded;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Stage;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.reading.Ruling;
import app.earshot.domain.reading.Verdict;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stops questions on an account, and from when to when.
 *
 * @param reading the words it rests on; null for their day itself and its eve
 * @param about what the owner lifts or prolongs: the entry, or the account
 * @param from the first day of it
 * @param until the day from which one may ask again
 */
public record Brake(BrakeKind kind, @Nullable KeptReading reading, UUID about, LocalDate from, LocalDate until) {

    /** What is read in a message of somebody who has gone back to the work. */
    private static final Set<String> ASKS_AGAIN = Set.of("request", "question", "invitation", "decision", "accepted", "change");

    /** The one that says today what to do, if any. */
    public static Optional<Brake> on(AccountFacts facts, LocalDate today, ZoneId zone) {
        return all(facts, zone).stream()
                .filter(brake -> !today.isBefore(brake.from) && today.isBefore(brake.until))
                .min(Comparator.comparing(Brake::kind).thenComparing(Brake::from, Comparator.reverseOrder()));
    }

    /** Those there are, were, or will be, as far as they are known now. */
    public static List<Brake> all(AccountFacts facts, ZoneId zone) {
        return Stream.concat(
                        facts.readings(ReadingKind.BRAKE).stream().map(reading -> told(facts, reading, zone)),
                        theirDays(facts).map(day -> theDay(facts, day)))
                .flatMap(brake -> ruled(brake, facts.rulingOnBrake(brake.about), zone))
                .toList();
    }

    private static Brake told(AccountFacts facts, KeptReading reading, ZoneId zone) {
        BrakeKind kind = Coded.known(BrakeKind.class, reading.reading().topic()).orElse(BrakeKind.ILLNESS);
        LocalDate said = reading.at().atZone(zone).toLocalDate();
        LocalDate until = reading.reading().day();
        LocalDate end = until == null ? said.plusDays(ReadBrake.DAYS_OF_A_BRAKE) : until;
        return new Brake(kind, reading, reading.entryId(), said, switch (kind) {
            case SILENCE -> untilTheyChoose(facts, said, end);
            case DEATH -> untilTheyAsk(facts, reading, end, zone);
            case PARTING, ILLNESS, CANCELLED, ANGER, COMPLAINT, POSTPONED, DAY -> end;
        });
    }

    /** Whoever writes of it all themselves again, and asks or decides something, need not be spared any longer. */
    private static LocalDate untilTheyAsk(AccountFacts facts, KeptReading death, LocalDate until, ZoneId zone) {
        return facts.readings(ReadingKind.REPLY_OWED).stream()
                .filter(reading -> reading.at().isAfter(death.at()) && ASKS_AGAIN.contains(String.valueOf(reading.reading().topic())))
                .map(reading -> reading.at().atZone(zone).toLocalDate())
                .filter(day -> day.isBefore(until))
                .min(Comparator.naturalOrder())
                .orElse(until);
    }

    /** Whoever is left in peace until they have chosen may be asked the day after. */
    private static LocalDate untilTheyChoose(AccountFacts facts, LocalDate said, LocalDate until) {
        return facts.readings(ReadingKind.CHOOSING).stream()
                .flatMap(reading -> Stream.ofNullable(reading.reading().day()))
                .map(day -> day.plusDays(1))
                .filter(day -> day.isAfter(said) && day.isBefore(until))
                .findFirst()
                .orElse(until);
    }

    private static Stream<LocalDate> theirDays(AccountFacts facts) {
        Enquiry enquiry = facts.enquiry();
        return enquiry == null || enquiry.stage() != Stage.BOOKED ? Stream.of() : enquiry.days().stream();
    }

    private static Brake theDay(AccountFacts facts, LocalDate day) {
        return new Brake(BrakeKind.DAY, null, facts.account().id(), day.minusDays(1), day.plusDays(1));
    }

    private static Stream<Brake> ruled(Brake brake, @Nullable Ruling ruling, ZoneId zone) {
        if (ruling == null || ruling.at().atZone(zone).toLocalDate().isBefore(brake.from)) {
            return Stream.of(brake);
        }
        LocalDate longer = ruling.until();
        return switch (ruling.verdict()) {
            case LIFTED -> Stream.of();
            case PROLONGED -> Stream.of(longer == null ? brake : new Brake(brake.kind, brake.reading, brake.about, brake.from, longer));
            case ANSWERED, NOT_YET, NEEDS_NONE, NOT_REACHED -> Stream.of(brake);
        };
    }

    /** Whether it rests on words that are for the owner's eyes alone: then it is neither printed nor spoken of. */
    public boolean isPrivate() {
        return reading != null && reading.words().isEmpty();
    }

    /** The code under which the texts say how long it holds: of a day that was moved something is asked, and after a death they may end it themselves. */
    public String untilCode() {
        return switch (kind) {
            case POSTPONED, DEATH -> "until." + kind.code();
            case PARTING, ILLNESS, SILENCE, CANCELLED, ANGER, COMPLAINT, DAY -> "until";
        };
    }

    /** The code under which the texts say what a decent person does now. */
    public String code(LocalDate today) {
        boolean eve = kind == BrakeKind.DAY && today.isBefore(until.minusDays(1));
        return eve ? "day.eve" : kind.code();
    }
}
