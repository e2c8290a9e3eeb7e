package app.earshot.listening.unmarked;

import app.earshot.domain.text.day.DayFound;
import app.earshot.domain.text.day.DayWords;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.mirror.Mirror;
import app.earshot.listening.mirror.PromiseFound;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What a sentence of a message of ours says we shall do for them. What we shall do on the day itself, or only if something happens, is none. */
final class ReadGiven {

    private ReadGiven() {}

    /** The promise with its place in the sentence; of two the one with a day, else the one that says more than "leave it with me". */
    static Optional<PromiseFound> in(String sentence, LocalDate said) {
        if (!UnmarkedWords.says("ours", "may-promise", sentence)) {
            return Optional.empty();
        }
        return Mirror.of(sentence, said).promises().stream()
                .filter(promise -> UnmarkedWords.says("ours", "given", promise.words()))
                .max(Comparator.comparing((PromiseFound promise) -> promise.dueOn() != null).thenComparing(promise -> promise.words().length()))
                .or(() -> bare(sentence, said))
                .or(() -> deferred(sentence));
    }

    /** "Thanks for the numbers, will get back to you": who says it stands nowhere, and can only be us. */
    private static Optional<PromiseFound> bare(String sentence, LocalDate said) {
        return UnmarkedWords.says("ours", "bare", sentence)
                ? Optional.of(new PromiseFound(
                        sentence, new Place(0, sentence.length()), DayWords.read(sentence, said, Locale.UK).map(DayFound::day).orElse(null)))
                : Optional.empty();
    }

    /** "I'd rather get the evening right first and then send it", "the price list follows". */
    private static Optional<PromiseFound> deferred(String sentence) {
        return UnmarkedWords.says("ours", "deferred", sentence)
                ? Optional.of(new PromiseFound(sentence, new Place(0, sentence.length()), null))
                : Optional.empty();
    }
}
