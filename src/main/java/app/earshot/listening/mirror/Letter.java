package app.earshot.listening.mirror;

import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Request;
import java.util.List;

/**
 * What a reply answers.
 *
 * @param message their message, without marks; empty if there is none
 * @param heard what they told us, newest first
 * @param requests what they asked for and have no answer to
 * @param asks what the message asks, as it was heard in it; empty where nobody has listened to it, and then its questions are meant
 */
public record Letter(String message, List<HeardItem> heard, List<Request> requests, List<LetterAsk> asks) {

    public static final Letter NONE = new Letter("", List.of(), List.of());

    public Letter {
        heard = List.copyOf(heard);
        requests = List.copyOf(requests);
        asks = List.copyOf(asks);
    }

    public Letter(String message, List<HeardItem> heard, List<Request> requests) {
        this(message, heard, requests, List.of());
    }
}
