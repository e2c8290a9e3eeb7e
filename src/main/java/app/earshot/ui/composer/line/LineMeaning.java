package app.earshot.ui.composer.line;

import app.earshot.domain.bank.Question;
import app.earshot.domain.text.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a marked line becomes when the entry is saved.
 *
 * @param number the line's number in the text, from 0
 * @param personId whose words, promise or request it is, or null while nobody knows
 * @param topic the topic's code, or null
 * @param dueOn by when, for a promise, or null
 * @param reason why they ask, for a request; may be empty
 * @param questionId the question of the bank that was asked, or null
 * @param saysBack whether a line marked as asked says back what they meant instead
 * @param wordForWord whether the question of the bank stands in the line in its own words
 * @param near questions of the bank that may be meant, where it is none of them word for word
 */
public record LineMeaning(
        int number,
        Mark mark,
        String words,
        @Nullable UUID personId,
        @Nullable String topic,
        @Nullable LocalDate dueOn,
        String reason,
        @Nullable String questionId,
        boolean saysBack,
        boolean wordForWord,
        List<Question> near) {}
