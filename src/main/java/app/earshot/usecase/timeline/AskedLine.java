package app.earshot.usecase.timeline;

import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.text.MarkedLine;
import app.earshot.domain.timeline.Asked;
import app.earshot.listening.bank.BankWording;
import app.earshot.listening.meaning.TopicGuess;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line with a question mark becomes: a question of the bank, if it stands there, is clearly meant or was chosen, and what it is
 * about.
 *
 * @param questionId the question of the bank, or null if it is our own
 * @param topic the topic's code, or null
 */
public record AskedLine(@Nullable String questionId, @Nullable String topic) {

    /**
     * @param before the question that stood in the line before the entry was changed, or null
     * @param topics those that it can be about
     */
    public static AskedLine of(MarkedLine line, LineChoice choice, @Nullable Asked before, BankWording wording, List<Topic> topics) {
        boolean ownWords = LineChoice.OUR_OWN.equals(choice.questionId());
        Question same = choice.questionId() != null ? null : found(line, before, wording);
        String id = ownWords ? null : choice.questionId() != null ? choice.questionId() : same != null ? same.id() : before == null ? null : before.questionId();
        boolean another = same != null && before != null && !same.id().equals(before.questionId());
        String topic = choice.topic() != null ? choice.topic() : before == null || another ? null : before.topic();
        if (topic == null && same != null && !same.topic().isEmpty()) {
            topic = same.topic();
        }
        return new AskedLine(id, topic != null ? topic : TopicGuess.guess(line.words(), topics).orElse(null));
    }

    /** What was kept as a question of our own stays one, unless the bank has it word for word. */
    private static @Nullable Question found(MarkedLine line, @Nullable Asked before, BankWording wording) {
        return (before == null ? wording.meant(line.words()) : wording.same(line.words())).orElse(null);
    }
}
