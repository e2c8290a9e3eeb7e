package app.earshot.ui.reply;

import app.earshot.listening.mirror.Hint;
import app.earshot.listening.mirror.PromiseFound;
import java.util.List;

/** What the mirror shows of a draft. */
record Reflection(List<Hint> hints, List<PromiseFound> promises) {

    static final Reflection NOTHING = new Reflection(List.of(), List.of());

    Reflection {
        hints = List.copyOf(hints);
        promises = List.copyOf(promises);
    }
}
