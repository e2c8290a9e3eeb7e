package app.earshot.listening.knowledge;

import app.earshot.domain.Sentence;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.KeptReading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place where something may stand that nobody marked.
 *
 * @param where what it is, as part of a sentence: "your note of 12 November"
 * @param entryId the entry, or null where it stands on the account itself
 * @param at when it was said, or null where nobody knows
 */
public record Trace(Sentence where, @Nullable UUID entryId, @Nullable Instant at) {

    /** Where a topic may be answered, entries first, newest first. */
    static List<Trace> of(String topic, AccountFacts facts, ZoneId zone) {
        Stream<Trace> entries = facts.readings().stream()
                .filter(reading -> reading.isOn(topic))
                .map(reading -> of(reading, facts, zone));
        Stream<Trace> fields = AnsweredBy.of(topic).may().stream()
                .filter(field -> field.isFilled(facts))
                .map(field -> new Trace(field.words(), null, null));
        return Stream.concat(entries, fields).toList();
    }

    /** The entry in which something was read. */
    public static Trace of(KeptReading reading, AccountFacts facts, ZoneId zone) {
        LocalDate day = reading.at().atZone(zone).toLocalDate();
        return new Trace(where(reading, facts, day), reading.entryId(), reading.at());
    }

    /** The entries of traces, in their order. */
    public static List<UUID> entries(List<Trace> traces) {
        return traces.stream().map(Trace::entryId).filter(Objects::nonNull).distinct().toList();
    }

    private static Sentence where(KeptReading reading, AccountFacts facts, LocalDate day) {
        return switch (reading.entryKind()) {
            case CALL -> Sentence.of("trace.call", day);
            case MEETING -> Sentence.of("trace.meeting", day);
            case NOTE, STORY -> Sentence.of("trace.note", day);
            case EMAIL, TEXT, FORM, THANKS -> message(reading, facts, day);
        };
    }

    private static Sentence message(KeptReading reading, AccountFacts facts, LocalDate day) {
        var member = reading.people().size() == 1 ? facts.member(reading.people().iterator().next()) : null;
        return member == null
                ? Sentence.of("trace.message.nobody", day)
                : Sentence.of("trace.message", member.person().firstName(), day);
    }
}
