package app.earshot.listening.outlook;

import app.earshot.domain.Side;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.knowledge.TheirDay;
import app.earshot.listening.reply.Recommendation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** While somebody who told others about us is owed thanks. Whether anybody comes of it is theirs, and never asked. */
public final class ToldOthersPeriod {

    private static final String TELL_OTHERS = "tell-others";
    /** What was marked is remembered longer than what may be read in a letter; nobody minds thanks that come late. */
    private static final int REMEMBERED = 365;
    private static final int READ_REMEMBERED = 180;

    /**
     * What they told others, marked or not.
     *
     * @param words theirs
     * @param personId who said it, or null while nobody knows
     */
    public record Told(String words, @Nullable UUID personId, UUID entryId, Instant at, Recommendation what, boolean marked) {}

    private ToldOthersPeriod() {}

    /** Newest first: for what they are owed thanks on a day. */
    public static Stream<Told> unthankedOn(AccountFacts facts, LocalDate day, ZoneId zone) {
        return told(facts).filter(told -> thanks(told, facts, zone).anyMatch(period -> period.holdsOn(day)));
    }

    static List<NeedPeriod> periods(AccountFacts facts, ZoneId zone) {
        return told(facts).flatMap(told -> thanks(told, facts, zone)).toList();
    }

    private static Stream<NeedPeriod> thanks(Told told, AccountFacts facts, ZoneId zone) {
        LocalDate since = TheirDay.day(told.at(), zone);
        return isThanked(told, facts)
                ? Stream.of()
                : Stream.of(NeedPeriod.from(Need.RECOMMENDED, since, since).about(told.personId()).until(since.plusDays((told.marked() ? REMEMBERED : READ_REMEMBERED) + 1L)));
    }

    /** As far as their words tell it: what was marked on the topic may be anything about it. */
    private static Stream<Told> told(AccountFacts facts) {
        Enquiry enquiry = facts.enquiry();
        boolean ours = enquiry == null || !enquiry.stage().isOpen();
        Stream<Told> marked = facts.newestHeard().stream().filter(item -> TELL_OTHERS.equals(item.topic())).flatMap(ToldOthersPeriod::told);
        Set<UUID> entries = Set.copyOf(facts.newestHeard().stream().filter(item -> TELL_OTHERS.equals(item.topic())).map(HeardItem::entryId).toList());
        Stream<Told> read = facts.readings(ReadingKind.TOPIC).stream()
                .filter(reading -> reading.isOn(TELL_OTHERS) && reading.startedBy() == Side.THEM && Recommendation.namesUs(reading.words()) && !entries.contains(reading.entryId()))
                .flatMap(ToldOthersPeriod::told);
        return ours ? Stream.concat(marked, read).sorted(Comparator.comparing(Told::at).reversed()) : Stream.of();
    }

    private static Stream<Told> told(HeardItem item) {
        return Recommendation.of(item.words()).map(what -> new Told(item.words(), item.personId(), item.entryId(), item.heardAt(), what, true)).stream();
    }

    private static Stream<Told> told(KeptReading reading) {
        UUID person = reading.people().size() == 1 ? reading.people().iterator().next() : null;
        return Recommendation.of(reading.words()).map(what -> new Told(reading.words(), person, reading.entryId(), reading.at(), what, false)).stream();
    }

    private static boolean isThanked(Told told, AccountFacts facts) {
        Instant thanked = facts.thankedAt();
        return thanked != null && !thanked.isBefore(told.at()) && (isThankYou(thanked, facts) || isSentTo(told, facts));
    }

    /** Whether the newest thanks are an entry of their own and not a sentence in a message. */
    private static boolean isThankYou(Instant thanked, AccountFacts facts) {
        return facts.readings(ReadingKind.THANKS).stream().noneMatch(reading -> reading.at().equals(thanked) && reading.entryKind() != EntryKind.THANKS);
    }

    /** Whether a message of ours with thanks in it went to whoever told it. */
    private static boolean isSentTo(Told told, AccountFacts facts) {
        return facts.readings(ReadingKind.THANKS).stream()
                .filter(reading -> !reading.at().isBefore(told.at()))
                .anyMatch(reading -> told.personId() == null || reading.people().isEmpty() || reading.people().contains(told.personId()));
    }
}
