package app.earshot.domain.insights;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Enquiries that have something in common.
 *
 * @param courses all of them, decided or not; the newest first
 */
public record Group<T>(T what, List<Course> courses) {

    /** Below this, a share says more about chance than about them: names and counts are told, and nothing else. */
    public static final int ENOUGH = 20;

    public Group {
        courses = courses.stream().sorted(Comparator.comparing(Course::began).reversed()).toList();
    }

    /** Of those that were decided, how many booked. */
    public int booked() {
        return (int) courses.stream().filter(Course::isBooked).count();
    }

    public int decided() {
        return (int) courses.stream().filter(Course::isDecided).count();
    }

    /** Whether enough were decided for a share to be told. */
    public boolean isEnough() {
        return decided() >= ENOUGH;
    }

    /** By something that each has; those of which most were decided first. */
    public static <T> List<Group<T>> by(Function<Course, T> of, List<Course> courses) {
        Map<T, List<Course>> groups = courses.stream().collect(Collectors.groupingBy(of, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new Group<>(group.getKey(), group.getValue()))
                .sorted(Comparator.comparingInt((Group<T> group) -> group.decided()).thenComparingInt(group -> group.courses().size()).reversed())
                .toList();
    }

    /** By how they came; two ways that differ by capitals alone are one, called as it was written most often. */
    public static List<Group<Source>> bySource(List<Course> courses) {
        return by(course -> course.source().key(), courses).stream().map(group -> new Group<>(usual(group.courses()), group.courses())).toList();
    }

    private static Source usual(List<Course> courses) {
        Map<Source, Long> often = courses.stream().collect(Collectors.groupingBy(Course::source, LinkedHashMap::new, Collectors.counting()));
        return often.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }
}
