package app.earshot.listening.knowledge;

import app.earshot.domain.Side;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.ReadingKind;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** Messages of theirs in which something was read that nobody marked: whoever wrote one has not been silent. */
public final class UnmarkedLetters {

    private UnmarkedLetters() {}

    /** The newest that somebody wrote, alone or with others. */
    public static Optional<KeptReading> from(UUID person, AccountFacts facts) {
        return facts.readings().stream()
                .filter(reading -> isLetter(reading) && reading.people().contains(person))
                .max(Comparator.comparing(KeptReading::at));
    }

    /** The newest of all. */
    public static Optional<KeptReading> newest(AccountFacts facts) {
        return facts.readings().stream().filter(UnmarkedLetters::isLetter).max(Comparator.comparing(KeptReading::at));
    }

    private static boolean isLetter(KeptReading reading) {
        return reading.reading().kind() == ReadingKind.TOPIC
                && reading.startedBy() == Side.THEM
                && switch (reading.entryKind()) {
                    case EMAIL, TEXT, FORM -> true;
                    case CALL, MEETING, NOTE, THANKS, STORY -> false;
                };
    }
}
