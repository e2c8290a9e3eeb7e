package app.earshot.ui.questions;

import app.earshot.domain.account.Occasion;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.work.Job;
import app.earshot.usecase.Change;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.questions.OccasionWords;
import app.earshot.usecase.questions.QuestionWords;
import app.earshot.usecase.questions.ShownQuestion;
import app.earshot.usecase.questions.TopicWords;
import app.earshot.usecase.verbs.Verbs;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be done with the bank, the catalogue and the types of occasion. */
public final class QuestionsActions {

    private static final String READING = "questions";

    private final QuestionsModel model;
    private final Frame frame;
    private final Verbs verbs;

    public QuestionsActions(QuestionsModel model, Tools tools) {
        this.model = model;
        this.frame = tools.frame();
        this.verbs = tools.verbs();
        verbs.changes().listen(this::kept);
    }

    /** Reads everything that is shown. */
    public void refresh() {
        refresh(() -> {});
    }

    /** The same, and goes on once that is done. */
    void refresh(Runnable then) {
        frame.work()
                .notebook(READING, () -> verbs.readQuestions().run())
                .then(page -> {
                    model.show(page);
                    then.run();
                })
                .onlyLatest()
                .start();
    }

    void choose(Category category) {
        model.choose(category.id());
    }

    void narrow(QuestionFilter wanted) {
        model.narrow(wanted);
    }

    /** @param id the question to change, or null for a new one */
    void keep(@Nullable String id, QuestionWords words, Runnable kept, Consumer<Refusal> refused) {
        job("question/keep", () -> id == null ? verbs.changeQuestion().add(words) : verbs.changeQuestion().edit(id, words), kept)
                .refused(refused)
                .unlessRunning()
                .start();
    }

    /** Off if it is on, on if it is off. */
    void turn(ShownQuestion question) {
        does("question", () -> question.isOn()
                ? verbs.changeQuestion().switchOff(question.id())
                : verbs.changeQuestion().switchOn(question.id()));
    }

    void restore(ShownQuestion question) {
        does("question", () -> verbs.changeQuestion().restore(question.id()));
    }

    /** @param code the topic to change, or null for a new one */
    void keepTopic(@Nullable String code, TopicWords words, Runnable kept, Consumer<Refusal> refused) {
        job("topic/keep", () -> code == null ? verbs.changeTopic().add(words) : verbs.changeTopic().edit(code, words), kept)
                .refused(refused)
                .unlessRunning()
                .start();
    }

    void turnTopic(String code, boolean on) {
        does("topic", () -> on ? verbs.changeTopic().switchOn(code) : verbs.changeTopic().switchOff(code));
    }

    void restoreTopic(String code) {
        does("topic", () -> verbs.changeTopic().restore(code));
    }

    /** @param occasion the type to change, or null for a new one */
    void keepOccasion(@Nullable Occasion occasion, OccasionWords words, Runnable kept, Consumer<Refusal> refused) {
        job("occasion/keep", () -> occasion == null
                ? verbs.changeOccasion().add(words)
                : verbs.changeOccasion().edit(occasion, words), kept)
                .refused(refused)
                .unlessRunning()
                .start();
    }

    void turnOccasion(Occasion occasion, boolean on) {
        does("occasion", () -> on
                ? verbs.changeOccasion().switchOn(occasion)
                : verbs.changeOccasion().switchOff(occasion));
    }

    void restoreOccasion(Occasion occasion) {
        does("occasion", () -> verbs.changeOccasion().restore(occasion, frame.messages().nameAsItCame("occasion", occasion)));
    }

    /** One up or one down: a topic within its group, a type of occasion among the others. */
    void move(Category category, int step) {
        if (category.topic() != null) {
            moves("topic", () -> verbs.changeTopic().move(category.topic().code(), step));
        } else if (category.occasion() != null) {
            moves("occasion", () -> verbs.changeOccasion().move(category.occasion().occasion(), step));
        }
    }

    private void moves(String key, Supplier<Optional<Change>> verb) {
        frame.work()
                .notebook(key, verb::get)
                .refused(this::tell)
                .start();
    }

    private void does(String key, Supplier<Change> verb) {
        job(key, verb, () -> {}).refused(this::tell).start();
    }

    private Job<Change> job(String key, Supplier<Change> verb, Runnable then) {
        return frame.work().notebook(key, verb::get).then(change -> then.run());
    }

    private void tell(Refusal no) {
        frame.announcer().tell(no.sentence());
    }

    /** Whatever changed may have been a question; an entry changes how often one was asked. */
    private void kept(@Nullable UUID account) {
        frame.work().onScreen(() -> {
            boolean ofTheWhole = Optional.ofNullable(account).isEmpty();
            if (ofTheWhole && model.read().get()) {
                refresh();
            }
        });
    }
}
