package app.earshot.ui.questions;

import app.earshot.domain.draft.SheetKey;
import app.earshot.listening.bank.CatalogueTopic;
import app.earshot.listening.bank.OccasionType;
import app.earshot.ui.shell.Frame;
import app.earshot.usecase.questions.ShownQuestion;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Opens the sheets of the bank: for a question, a topic or a type of occasion, or for a new one. */
final class BankSheets {

    private final QuestionsModel model;
    private final QuestionsActions actions;
    private final Frame frame;

    BankSheets(QuestionsModel model, QuestionsActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        this.frame = frame;
    }

    /** @param question what is changed, or null for a new one; the same holds below */
    void question(@Nullable ShownQuestion question) {
        new QuestionSheet(actions, model, frame, question).open();
    }

    void topic(@Nullable CatalogueTopic topic) {
        new TopicSheet(actions, model.page().occasions(), frame, topic).open();
    }

    void occasion(@Nullable OccasionType type) {
        new OccasionSheet(actions, model.page().occasions(), frame, type).open();
    }

    /**
     * Opens the sheet in which words wait; where its key is about nothing it is for something new.
     *
     * @param gone called where what it was about is not there any more
     */
    void goOn(SheetKey key, Runnable gone) {
        String about = key.about();
        switch (key.sheet()) {
            case QuestionSheet.KEY -> goOn(about, model.page().questions(), it -> it.id().equals(about), this::question, gone);
            case TopicSheet.KEY -> goOn(about, model.page().topics(), it -> it.code().equals(about), this::topic, gone);
            case OccasionSheet.KEY -> goOn(
                    about, model.page().occasions().types(), it -> it.occasion().code().equals(about), this::occasion, gone);
            default -> gone.run();
        }
    }

    private static <T> void goOn(
            String about, List<T> all, Predicate<T> wanted, Consumer<@Nullable T> opened, Runnable gone) {
        if (about.isEmpty()) {
            opened.accept(null);
        } else {
            all.stream().filter(wanted).findFirst().ifPresentOrElse(opened, gone);
        }
    }
}
