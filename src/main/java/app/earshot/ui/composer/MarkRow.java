package app.earshot.ui.composer;

import app.earshot.domain.bank.Topic;
import app.earshot.domain.text.Mark;
import app.earshot.ui.composer.line.LineMeaning;
import app.earshot.ui.parts.Menus;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.WhoIsWho;
import app.earshot.usecase.timeline.LineChoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** What one marked line becomes, with what can be chosen about it. */
final class MarkRow extends HBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final List<Integer> DAYS_FROM_NOW = List.of(0, 1, 2, 3, 7, 14);

    private final Messages messages;
    private final ComposerModel model;
    private final BiConsumer<Integer, LineChoice> chosen;
    private final Mark mark;
    private final Label words = Texts.line("", "mark-words");
    private final Button person;
    private final Button topic;
    private final Button due;
    private final Button question;
    private final TextField reason = new TextField();
    private final Label name = Texts.line("", "mark-name");
    private LineMeaning meaning;

    MarkRow(LineMeaning meaning, ComposerModel model, Messages messages, BiConsumer<Integer, LineChoice> chosen) {
        this.meaning = meaning;
        this.model = model;
        this.messages = messages;
        this.chosen = chosen;
        this.mark = meaning.mark();
        person = Menus.lineButton("", this::people, "mark-choice");
        topic = Menus.lineButton("", this::topics, "mark-choice");
        due = Menus.lineButton("", this::days, "mark-choice");
        question = Menus.lineButton(messages.text("composer.question-near"), this::questions, "mark-choice", "mark-question");
        reason.setPromptText(messages.text("composer.reason.prompt"));
        reason.setAccessibleText(messages.text("composer.reason"));
        reason.getStyleClass().add("mark-reason");
        // Only what is typed: a row made anew for a line that has its reason must not take it away.
        reason.textProperty().subscribe((before, typed) -> giveReason());
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.SOMETIMES);
        HBox.setHgrow(reason, Priority.ALWAYS);
        getStyleClass().addAll("mark-row", "mark-" + mark.code());
        getChildren().add(name);
        switch (mark) {
            case THEIR_WORDS -> getChildren().addAll(person, topic, words);
            case ASKED -> getChildren().addAll(topic, words, question);
            case OUR_PROMISE, THEIR_PROMISE -> getChildren().addAll(person, due, words);
            case REQUEST -> getChildren().addAll(person, words, reason);
            case NOTE -> getChildren().add(words);
        }
        show(meaning, false);
    }

    boolean fits(LineMeaning other) {
        return other.mark() == mark;
    }

    LineMeaning meaning() {
        return meaning;
    }

    /** @param here whether the caret is in its line */
    void show(LineMeaning now, boolean here) {
        meaning = now;
        WhoIsWho who = model.who().get();
        pseudoClassStateChanged(HERE, here);
        words.setText(now.words());
        name.setText(now.saysBack() ? messages.text("composer.becomes.said-back") : messages.name("composer.becomes", mark));
        person.setText(who.person(now.personId())
                .map(name -> messages.text("composer.person." + mark.code(), name))
                .orElseGet(() -> messages.name("composer.nobody", mark)));
        topic.setText(model.marked().topics().get().name(now.topic(), "composer.no-topic", messages));
        LocalDate day = now.dueOn();
        due.setText(day == null ? messages.text("composer.no-day") : messages.text("timeline.promise.due", day));
        boolean offers = !now.near().isEmpty() || isDoubtful(now);
        question.setText(messages.text(now.questionId() == null ? "composer.question-near" : "composer.question-known"));
        question.setVisible(offers);
        question.setManaged(offers);
        if (!reason.isFocused() && !reason.getText().equals(now.reason())) {
            reason.setText(now.reason());
        }
    }

    /** Whose it is: the next of theirs. */
    void nextPerson() {
        List<UUID> all =
                model.who().get().members().stream().map(member -> member.person().id()).toList();
        if (!all.isEmpty() && mark != Mark.ASKED) {
            choosePerson(all.get((all.indexOf(meaning.personId()) + 1) % all.size()));
        }
    }

    void openTopics() {
        if (topic.getParent() == this) {
            topic.fire();
        }
    }

    /** The day of a promise, the reason of a request. */
    void openDetail() {
        if (mark == Mark.REQUEST) {
            reason.requestFocus();
        } else if (due.getParent() == this) {
            due.fire();
        }
    }

    private void giveReason() {
        if (!reason.getText().equals(meaning.reason())) {
            LineChoice now = choice();
            String given = reason.getText().isBlank() ? LineChoice.NO_REASON : reason.getText();
            choose(new LineChoice(now.personId(), now.topic(), now.dueOn(), given, now.questionId()));
        }
    }

    private List<MenuItem> people() {
        return PersonMenu.items(model.who().get(), meaning.personId(), messages, this::choosePerson);
    }

    private void choosePerson(@Nullable UUID id) {
        LineChoice now = choice();
        choose(new LineChoice(id, now.topic(), now.dueOn(), now.reason(), now.questionId()));
    }

    private List<MenuItem> topics() {
        List<Topic> offered = model.marked().topics().get().offered();
        return TopicMenu.items(offered, meaning.topic(), messages, code -> {
            LineChoice now = choice();
            choose(new LineChoice(now.personId(), code, now.dueOn(), now.reason(), now.questionId()));
        });
    }

    /** A question that the line isn't word for word can be taken back, and be said to be one all the same. */
    private boolean isDoubtful(LineMeaning now) {
        return mark == Mark.ASKED && !now.wordForWord() && (now.questionId() != null || LineChoice.OUR_OWN.equals(choice().questionId()));
    }

    private List<MenuItem> questions() {
        List<MenuItem> items = new ArrayList<>();
        meaning.near().forEach(near -> items.add(Menus.choice(near.text(), false, () -> chooseQuestion(near.id(), near.topic()))));
        items.add(Menus.choice(messages.text("composer.question-own"), meaning.questionId() == null, () -> chooseQuestion(LineChoice.OUR_OWN, "")));
        return items;
    }

    private void chooseQuestion(String id, String about) {
        LineChoice now = choice();
        choose(new LineChoice(now.personId(), about.isEmpty() ? now.topic() : about, now.dueOn(), now.reason(), id));
    }

    private List<MenuItem> days() {
        LocalDate today = messages.days().today();
        return DAYS_FROM_NOW.stream()
                .map(today::plusDays)
                .map(day -> Menus.choice(
                        messages.capital(messages.days().friendly(day)), day.equals(meaning.dueOn()), () -> {
                            LineChoice now = choice();
                            choose(new LineChoice(now.personId(), now.topic(), day, now.reason(), now.questionId()));
                        }))
                .toList();
    }

    private LineChoice choice() {
        return model.marked().choices().get().of(meaning.number());
    }

    private void choose(LineChoice choice) {
        chosen.accept(meaning.number(), choice);
    }
}
