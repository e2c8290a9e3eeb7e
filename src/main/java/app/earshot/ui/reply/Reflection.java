package app.earshot.ui.reply;

import app.earshot.listening.mirror.Hint;
import app.earshot.listening.mirror.LetterAsk;
import app.earshot.listening.mirror.PromiseFound;
import java.util.List;

/** What the mirror shows of a draft. */
record Reflection(List<Hint> hints, List<PromiseFound> promises, List<Ticked> asks) {

    static final Reflection NOTHING = new Reflection(List.of(), List.of(), List.of());

    Reflection {
        hints = List.copyOf(hints);
        promises = List.copyOf(promises);
        asks = List.copyOf(asks);
    }

    /** Something that they ask, and whether the draft answers it. */
    record Ticked(LetterAsk ask, boolean answered) {}
}
