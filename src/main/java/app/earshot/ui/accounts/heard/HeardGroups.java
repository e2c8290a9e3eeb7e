package app.earshot.ui.accounts.heard;

import app.earshot.domain.bank.Topic;
import app.earshot.domain.timeline.HeardItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Heard items by their topic, in the order in which topics are shown; those without one come last. */
record HeardGroups(List<Group> groups) {

    /**
     * Items on one topic, newest first.
     *
     * @param topic its code, or null for items without one
     */
    record Group(@Nullable String topic, List<HeardItem> items) {}

    static HeardGroups of(List<HeardItem> items, List<Topic> topics) {
        List<String> order = topics.stream().map(Topic::code).toList();
        Map<Optional<String>, List<HeardItem>> byTopic = new LinkedHashMap<>();
        items.forEach(item -> byTopic
                .computeIfAbsent(Optional.ofNullable(item.topic()), topic -> new ArrayList<>())
                .add(item));
        return new HeardGroups(byTopic.entrySet().stream()
                .sorted(Comparator.comparingInt(group -> rank(group.getKey(), order)))
                .map(group -> new Group(group.getKey().orElse(null), List.copyOf(group.getValue())))
                .toList());
    }

    private static int rank(Optional<String> topic, List<String> order) {
        if (topic.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int at = order.indexOf(topic.get());
        return at < 0 ? order.size() : at;
    }
}
