package app.earshot.listening.meaning;

import app.earshot.domain.bank.Topic;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.JudgedPair;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Two things that we were told and that exclude each other: as far as their words show it, or because a person marked them so. Only
 * they can tell whether that is really so.
 *
 * @param topic what they are about; null where nobody said, or where it is no topic any more
 * @param marked whether a person said that they differ
 * @param since from when on it could be spoken about
 */
public record Clash(HeardItem earlier, HeardItem later, @Nullable Topic topic, boolean marked, Instant since) {

    static Clash found(HeardItem earlier, HeardItem later, Topic topic) {
        return new Clash(earlier, later, topic, false, later.heardAt());
    }

    /** As a person marked it. */
    public static Clash marked(JudgedPair pair, @Nullable Topic topic) {
        return new Clash(pair.earlier(), pair.later(), topic, true, pair.at());
    }

    /** Whether one of the two is about a topic. */
    public boolean isOn(String code) {
        return code.equals(earlier.topic()) || code.equals(later.topic());
    }
}
