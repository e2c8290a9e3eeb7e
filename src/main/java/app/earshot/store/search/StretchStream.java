package app.earshot.store.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words that are there already, for a field of the index. Nothing reaches from one stretch into the next. */
final class StretchStream extends TokenStream {

    private static final int GAP = 10;

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<List<String>> stretches;
    private Iterator<List<String>> next;
    private Iterator<String> within;

    StretchStream(List<List<String>> stretches) {
        this.stretches = stretches;
        this.next = stretches.iterator();
        this.within = List.<String>of().iterator();
    }

    @Override
    public void reset() {
        next = stretches.iterator();
        within = List.<String>of().iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        step.setPositionIncrement(1);
        while (!within.hasNext()) {
            if (!next.hasNext()) {
                return false;
            }
            within = next.next().iterator();
            step.setPositionIncrement(GAP);
        }
        word.append(within.next());
        return true;
    }
}
