package app.earshot.listening.asking;

import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.quoting.Quotability;
import app.earshot.listening.quoting.QuoteBar;
import java.util.Set;

/** Whether words about what is hard can be shown above an answer to them: whole, short, and nothing that is nobody's business. */
final class HardWords {

    /** Letters. Longer than this nobody sees which worry is meant. */
    private static final int LONGEST = 200;

    private static final Set<QuoteBar> NOT_AT_ALL = Set.of(QuoteBar.SECRET, QuoteBar.ILL, QuoteBar.QUARREL, QuoteBar.JOKE, QuoteBar.STORY);

    private HardWords() {}

    static boolean canStandAbove(HeardItem item) {
        return item.words().length() <= LONGEST && Quotability.bar(item.words()).filter(NOT_AT_ALL::contains).isEmpty();
    }
}
