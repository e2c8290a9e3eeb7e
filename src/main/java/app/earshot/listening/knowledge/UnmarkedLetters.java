package app.earshot.listening.knowledge;

import app.earshot.domain.Side;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.ReadingKind;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Messages of theirs in which something was read that nobody marked: whoever wrote one has not been silent. */
public final class UnmarkedLetters {

    /** What a marked wish begins with. */
    private static final String WISH = "+ ";

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

    /** Whether a wish of theirs is marked: nobody can say that nothing of them is. */
    public static boolean isAsking(UUID person, AccountFacts facts) {
        return facts.openRequests().stream().anyMatch(request -> person.equals(request.personId()))
                || markedWishes(facts).anyMatch(reading -> reading.people().equals(Set.of(person)));
    }

    /** Whether a wish of anybody is marked. */
    public static boolean isAnybodyAsking(AccountFacts facts) {
        return !facts.openRequests().isEmpty() || markedWishes(facts).findAny().isPresent();
    }

    /** Those in their letters, answered or not. */
    private static Stream<KeptReading> markedWishes(AccountFacts facts) {
        return facts.readings(ReadingKind.REPLY_OWED).stream().filter(reading -> reading.words().startsWith(WISH));
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
