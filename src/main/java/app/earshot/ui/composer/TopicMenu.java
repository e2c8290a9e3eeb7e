package app.earshot.ui.composer;

import app.earshot.domain.bank.Topic;
import app.earshot.domain.bank.TopicGroup;
import app.earshot.ui.parts.Menus;
import app.earshot.ui.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/** The topics to choose from, by their groups. */
public final class TopicMenu {

    private TopicMenu() {}

    /** @param chosen gets the topic's code, or null for none */
    public static List<MenuItem> items(
            List<Topic> topics, @Nullable String now, Messages messages, Consumer<@Nullable String> chosen) {
        List<MenuItem> items = new ArrayList<>();
        for (TopicGroup group : TopicGroup.values()) {
            List<MenuItem> some = topics.stream()
                    .filter(topic -> topic.group() == group)
                    .map(topic -> Menus.choice(
                            messages.text(topic.name()),
                            topic.code().equals(now),
                            () -> chosen.accept(topic.code())))
                    .toList();
            if (!some.isEmpty()) {
                items.add(Menus.menu(messages.name("topicgroup", group), some));
            }
        }
        items.add(Menus.choice(messages.text("composer.topic-none"), now == null, () -> chosen.accept(null)));
        return items;
    }
}
