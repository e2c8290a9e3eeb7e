package app.earshot.listening.duty;

import app.earshot.domain.facts.KeptReading;
import app.earshot.listening.phrase.Phrases;
import app.earshot.listening.quoting.Quotability;
import app.earshot.listening.quoting.QuoteBar;
import app.earshot.listening.reply.OwedFor;
import app.earshot.listening.reply.WaitsFor;
import app.earshot.listening.suggestion.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Their words as they stand above what is said for a duty: all that a message asks, or the sentence that it is about. */
final class WordsAbove {

    private static final int LONGEST = 240;
    private static final int MOST_ASKED = 3;
    private static final int SAYS_LITTLE = 30;
    private static final String BETWEEN = " · ";
    private static final Pattern MARKS = Pattern.compile("^[\"+?!]\\s+");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}[.)]\\s+");

    private WordsAbove() {}

    /** Of the message that waits: what it asks, where it asks; else the sentence for which the answer is owed. Nothing above a letter that only tells. */
    static @Nullable String of(RuleContext now, KeptReading sentence) {
        OwedFor reason = WaitsFor.reason(sentence);
        List<KeptReading> asks = WaitsFor.asks(now.facts());
        boolean asking = reason == OwedFor.FIRST_LETTER || reason == OwedFor.REQUEST || reason == OwedFor.QUESTION;
        if (asking && !asks.isEmpty()) {
            return asks.size() == 1 ? alone(now, asks.getFirst()) : together(asks);
        }
        return reason == OwedFor.FIRST_LETTER ? null : alone(now, sentence);
    }

    /** What was marked; nothing that was told in confidence. */
    static @Nullable String of(String words) {
        boolean secret = Quotability.bar(words).filter(bar -> bar == QuoteBar.SECRET).isPresent();
        return secret ? null : Phrases.beginning(Phrases.oneLine(words), LONGEST);
    }

    /** As many as can be read at a glance; the first one in any case. */
    private static String together(List<KeptReading> asks) {
        List<String> shown = new ArrayList<>();
        int letters = 0;
        for (KeptReading each : asks) {
            String words = words(each);
            letters += words.length() + BETWEEN.length();
            if (!shown.isEmpty() && (shown.size() == MOST_ASKED || letters > LONGEST)) {
                break;
            }
            shown.add(words);
        }
        return String.join(BETWEEN, shown);
    }

    /** The sentence; one that says little by itself with all that was marked around it. */
    private static @Nullable String alone(RuleContext now, KeptReading sentence) {
        String asks = words(sentence);
        if (asks.isEmpty()) {
            return null;
        }
        return asks.length() >= SAYS_LITTLE
                ? asks
                : now.facts().newestHeard().stream()
                        .filter(item -> item.entryId().equals(sentence.entryId()) && item.words().contains(asks))
                        .map(item -> Phrases.oneLine(item.words()))
                        .filter(around -> around.length() <= LONGEST)
                        .findFirst()
                        .orElse(asks);
    }

    private static String words(KeptReading sentence) {
        String bare = MARKS.matcher(Phrases.oneLine(sentence.words())).replaceFirst("");
        return Phrases.beginning(NUMBER.matcher(bare).replaceFirst(""), LONGEST);
    }
}
