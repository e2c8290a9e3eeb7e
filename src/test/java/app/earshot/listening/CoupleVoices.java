package app.earshot.listening;

import app.earshot.domain.facts.AccountFacts.Voice;
import app.earshot.domain.timeline.HeardItem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Heard items counted by topic and person, as the notebook counts them. */
final class CoupleVoices {

    private CoupleVoices() {}

    static List<Voice> of(List<HeardItem> heard) {
        Map<List<String>, List<HeardItem>> groups = heard.stream()
                .collect(Collectors.groupingBy(
                        item -> List.of(Objects.toString(item.topic(), ""), Objects.toString(item.personId(), ""))));
        return groups.values().stream()
                .map(CoupleVoices::voice)
                .sorted(Comparator.comparing(voice -> voice.newest().toString()))
                .toList();
    }

    private static Voice voice(List<HeardItem> items) {
        HeardItem newest = items.getFirst();
        int back = (int) items.stream().filter(item -> item.saidBackAt() != null).count();
        return new Voice(
                newest.topic(), newest.personId(), items.size(), back, newest.heardAt(), newest.id(), newest.entryId());
    }
}
