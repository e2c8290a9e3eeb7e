package app.earshot.ui.questions;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.usecase.questions.ShownQuestion;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which questions are wanted.
 *
 * @param words parts of words that have to be in the text, in any order
 * @param kind only this kind, or null for any
 * @param occasion only those for this type of occasion, or null for any
 * @param off only those that are switched off
 */
record QuestionFilter(String words, @Nullable QuestionKind kind, @Nullable Occasion occasion, boolean off) {

    static final QuestionFilter NONE = new QuestionFilter("", null, null, false);

    boolean isNone() {
        return words.isBlank() && kind == null && occasion == null && !off;
    }

    List<ShownQuestion> among(List<ShownQuestion> questions) {
        List<String> parts = Arrays.stream(plain(words).split("\\s+")).filter(part -> !part.isEmpty()).toList();
        return questions.stream().filter(question -> suits(question, parts)).toList();
    }

    private boolean suits(ShownQuestion question, List<String> parts) {
        boolean suits = (kind == null || question.question().kind() == kind)
                && (occasion == null || question.question().occasions().contains(occasion))
                && (!off || !question.isOn());
        if (!suits || parts.isEmpty()) {
            return suits;
        }
        String text = plain(question.question().text());
        return parts.stream().allMatch(text::contains);
    }

    /** Without capitals, accents and curls. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
