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
 */
public record Letter(String message, List<HeardItem> heard, List<Request> requests) {

    public static final Letter NONE = new Letter("", List.of(), List.of());

    public Letter {
        heard = List.copyOf(heard);
        requests = List.copyOf(requests);
    }
}
