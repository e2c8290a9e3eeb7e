package app.earshot.ui.listening;

import app.earshot.domain.bank.Topic;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.listening.knowledge.PersonWords;
import app.earshot.listening.meaning.Clash;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.SideBySide;
import app.earshot.ui.parts.text.PressableWords;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What we were told differently, with who said it and when: side by side, or under each other where that would be narrow. Enter or a
 * click goes to where it stands; a button says that it is no contradiction, or none any more.
 */
final class ClashBlock extends VBox {

    private final List<PersonWords> people;
    private final ListeningActions actions;
    private final Messages messages;

    ClashBlock(Clash clash, List<PersonWords> people, ListeningActions actions, Messages messages) {
        this.people = people;
        this.actions = actions;
        this.messages = messages;
        SideBySide both = SideBySide.lowest(List.of(words(clash.earlier()), words(clash.later())));
        both.getStyleClass().add("clash-words");
        Button settle = Buttons.small(
                messages.text(clash.marked() ? "listening.clash.settle" : "listening.clash.is-none"),
                () -> actions.settle(clash));
        getStyleClass().add("clash");
        getChildren().addAll(Texts.wrapped(heading(clash), "small", "blind"), both, settle);
    }

    private String heading(Clash clash) {
        Topic topic = clash.topic();
        if (topic == null) {
            return messages.text("listening.clash.marked.no-topic");
        }
        return messages.text(clash.marked() ? "listening.clash.marked" : "listening.clash", messages.text(topic.name()));
    }

    private Region words(HeardItem item) {
        String name = people.stream()
                .filter(person -> person.personId().equals(item.personId()))
                .findFirst()
                .map(PersonWords::name)
                .orElseGet(() -> messages.text("listening.clash.somebody"));
        String caption = messages.text("listening.clash.by", name, messages.days().dayOf(item.heardAt()));
        String spoken = messages.text("listening.topic-read", caption, item.words());
        return new PressableWords(item.words(), caption, spoken, () -> actions.show(List.of(item.entryId())));
    }
}
