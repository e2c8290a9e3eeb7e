package app.earshot.listening.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A clue where it stands in a text: its first word is the one at this place. */
record ClueHit(TopicClue clue, int at) {

    /** Points of each topic. The same words speak once for a topic, however many clues they fit. */
    static Map<String, Integer> points(List<ClueHit> hits) {
        Map<String, List<ClueHit>> byTopic = hits.stream().collect(Collectors.groupingBy(hit -> hit.clue.topic()));
        Map<String, Integer> points = new HashMap<>();
        byTopic.forEach((topic, own) -> points.put(topic, sum(own)));
        return points;
    }

    /** Without those that are only a part of what is said: "the moment" in "at the moment". */
    static List<ClueHit> whole(List<ClueHit> hits) {
        return hits.stream().filter(hit -> hits.stream().noneMatch(hit::isPartOf)).toList();
    }

    private static int sum(List<ClueHit> hits) {
        List<ClueHit> counted = new ArrayList<>();
        for (ClueHit hit : hits.stream().sorted(Comparator.comparingInt((ClueHit one) -> one.clue.weight()).reversed()).toList()) {
            boolean twice = counted.stream().anyMatch(other -> other.clue.equals(hit.clue) || (other.at < hit.end() && hit.at < other.end()));
            if (!twice) {
                counted.add(hit);
            }
        }
        return counted.stream().mapToInt(hit -> hit.clue.weight()).sum();
    }

    private boolean isPartOf(ClueHit other) {
        boolean within = other.at <= at && end() <= other.end() && other.size() > size();
        return within && !other.clue.topic().equals(clue.topic());
    }

    private int size() {
        return clue.words().size();
    }

    private int end() {
        return at + size();
    }
}
