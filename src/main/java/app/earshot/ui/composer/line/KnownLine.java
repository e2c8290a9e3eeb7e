package app.earshot.ui.composer.line;

import app.earshot.domain.timeline.Asked;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.Request;
import app.earshot.listening.meaning.ReasonGiven;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an entry that is being changed says already about a line with the same words. */
record KnownLine(@Nullable Entry entry, String words) {

    Optional<HeardItem> heard() {
        return entry == null
                ? Optional.empty()
                : entry.heard().stream().filter(item -> item.words().equals(words)).findFirst();
    }

    Optional<Promise> promise() {
        return entry == null
                ? Optional.empty()
                : entry.promises().stream().filter(item -> item.words().equals(words)).findFirst();
    }

    /** By what is asked for, without its reason; a request that was kept whole is found too. */
    Optional<Request> request() {
        if (entry == null) {
            return Optional.empty();
        }
        String asked = ReasonGiven.read(words).request();
        return entry.requests().stream().filter(item -> item.words().equals(words) || item.words().equals(asked)).findFirst();
    }

    Optional<Asked> asked() {
        return entry == null
                ? Optional.empty()
                : entry.asked().stream().filter(item -> item.words().equals(words)).findFirst();
    }
}
