package app.earshot.usecase.questions;

import app.earshot.listening.bank.Placeholder;
import app.earshot.listening.bank.QuestionBank;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Words;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a question needs before it can be kept. */
final class QuestionCheck {

    private static final int LONGEST = 300;

    private QuestionCheck() {}

    /**
     * The words as they are kept: on one line.
     *
     * @param id the question that they are for, or null for a new one
     */
    static QuestionWords of(QuestionWords typed, @Nullable String id, QuestionBank bank) {
        String text = Words.required(typed.text().replaceAll("\\s+", " "), FormField.TEXT, "refused.question-empty");
        if (text.length() > LONGEST) {
            throw Refused.at(FormField.TEXT, "refused.question-long", LONGEST);
        }
        Placeholder.strange(text).ifPresent(strange -> {
            throw strange.equals("{") || strange.equals("}")
                    ? Refused.at(FormField.TEXT, "refused.brace-alone", known())
                    : Refused.at(FormField.TEXT, "refused.placeholder-unknown", "{" + strange + "}", known());
        });
        boolean twice = bank.all().stream()
                .anyMatch(each -> !each.question().id().equals(id) && each.question().text().equalsIgnoreCase(text));
        if (twice) {
            throw Refused.at(FormField.TEXT, "refused.question-twice");
        }
        if (typed.stages().isEmpty()) {
            throw Refused.at(FormField.STAGES, "refused.question-no-stage");
        }
        if (typed.occasions().isEmpty()) {
            throw Refused.at(FormField.OCCASIONS, "refused.question-no-occasion");
        }
        return new QuestionWords(typed.purpose(), typed.kind(), typed.stages(), typed.occasions(), text);
    }

    private static String known() {
        return Arrays.stream(Placeholder.values()).map(Placeholder::inBraces).collect(Collectors.joining(", "));
    }
}
