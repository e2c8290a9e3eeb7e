package app.earshot.ui.composer.line;

import app.earshot.domain.timeline.Asked;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.Request;
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

    Optional<Request> request() {
        return entry == null
                ? Optional.empty()
                : entry.requests().stream().filter(item -> item.words().equals(words)).findFirst();
    }

    Optional<Asked> asked() {
        return entry == null
                ? Optional.empty()
                : entry.asked().stream().filter(item -> item.words().equals(words)).findFirst();
    }
}
