package app.earshot.listening.brief;

import app.earshot.domain.account.Member;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.timeline.Promise;
import app.earshot.listening.brake.Brake;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What to have in mind before a meeting: what is known, in their words, what is owed, what to ask. Holds nothing that was noted
 * about a person in private: neither notes on people nor on the account.
 *
 * @param facts whom it is about, and the goal
 * @param words of theirs, those worth most first
 * @param ours what we owe them
 * @param theirs what they owe us
 * @param brake why nothing is asked at the moment, or null
 * @param questions to ask, filled in
 * @param unknown codes of topics that we should know by now and don't
 * @param differences what is seen differently and is no secret
 */
public record Brief(
        AccountFacts facts,
        Excerpt<Quote> words,
        Excerpt<Promise> ours,
        Excerpt<Promise> theirs,
        Excerpt<Difference> differences,
        @Nullable Brake brake,
        List<String> questions,
        Excerpt<String> unknown,
        Excerpt<Member> people) {

    /** The lists from which lines can be left out, with what their first line is worth. */
    private enum Part {
        UNKNOWN(2),
        THEIRS(3),
        DIFFERENCES(3.5),
        PEOPLE(4),
        OURS(5),
        WORDS(6);

        private final double weight;

        Part(double weight) {
            this.weight = weight;
        }
    }

    public Brief {
        questions = List.copyOf(questions);
    }

    /**
     * The same brief without the one line that is missed least; empty if every list is down to its first line. The further down a
     * list a line stands, the less it is worth.
     */
    public Optional<Brief> shorter() {
        double least = Stream.of(Part.values()).mapToDouble(this::lastWorth).min().orElse(Double.MAX_VALUE);
        return Stream.of(Part.values())
                .filter(part -> lastWorth(part) == least && least < Double.MAX_VALUE)
                .findFirst()
                .map(this::without);
    }

    /** What the last line of a list is worth; the first line of each stays. */
    private double lastWorth(Part part) {
        int size = list(part).shown().size();
        return size <= 1 ? Double.MAX_VALUE : part.weight / size;
    }

    private Excerpt<?> list(Part part) {
        return switch (part) {
            case UNKNOWN -> unknown;
            case THEIRS -> theirs;
            case DIFFERENCES -> differences;
            case PEOPLE -> people;
            case OURS -> ours;
            case WORDS -> words;
        };
    }

    private Brief without(Part part) {
        return new Brief(
                facts,
                part == Part.WORDS ? words.shorter() : words,
                part == Part.OURS ? ours.shorter() : ours,
                part == Part.THEIRS ? theirs.shorter() : theirs,
                part == Part.DIFFERENCES ? differences.shorter() : differences,
                brake,
                questions,
                part == Part.UNKNOWN ? unknown.shorter() : unknown,
                part == Part.PEOPLE ? people.shorter() : people);
    }
}
