package app.earshot.listening.unmarked;

import app.earshot.domain.timeline.Place;
import app.earshot.listening.mirror.Mirror;
import app.earshot.listening.mirror.PromiseFound;
import java.time.LocalDate;
import java.util.Optional;

/** What a sentence of a message of ours says we shall do for them. What we shall do on the day itself, or only if something happens, is none. */
final class ReadGiven {

    private ReadGiven() {}

    /** The promise with its place in the sentence; its day where it names one. */
    static Optional<PromiseFound> in(String sentence, LocalDate said) {
        if (!UnmarkedWords.says("ours", "may-promise", sentence)) {
            return Optional.empty();
        }
        return Mirror.of(sentence, said).promises().stream()
                .filter(promise -> UnmarkedWords.says("ours", "given", promise.words()))
                .findFirst()
                .or(() -> deferred(sentence, said));
    }

    /** "I'd rather get the evening right first and then send it", "the price list follows". */
    private static Optional<PromiseFound> deferred(String sentence, LocalDate said) {
        return UnmarkedWords.says("ours", "deferred", sentence)
                ? Optional.of(new PromiseFound(sentence, new Place(0, sentence.length()), null))
                : Optional.empty();
    }
}
