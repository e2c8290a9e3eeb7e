package app.earshot.listening.reply;

import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.reading.Ruling;
import app.earshot.domain.timeline.Request;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What only the owner can tell: whether a message of ours answered what they asked for.
 *
 * @param reading of the message of ours
 */
public record AnswerCheck(Request request, KeptReading reading) {

    /** The request that has waited longest and that a message of ours may answer, unless somebody was asked about that message already. */
    public static Optional<AnswerCheck> of(AccountFacts facts) {
        return facts.openRequests().stream()
                .flatMap(request -> facts.readings(ReadingKind.MAY_ANSWER).stream()
                        .filter(reading -> request.id().toString().equals(reading.reading().topic()))
                        .limit(1)
                        .filter(reading -> isNewer(reading, facts.ruling(request.id())))
                        .map(reading -> new AnswerCheck(request, reading)))
                .findFirst();
    }

    private static boolean isNewer(KeptReading reading, @Nullable Ruling asked) {
        return asked == null || asked.at().isBefore(reading.at());
    }
}
