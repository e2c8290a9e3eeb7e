package app.earshot.domain.insights;

import java.util.List;

/**
 * A rule of ours behind a no, and what became of those who heard it.
 *
 * @param rule its words
 * @param lost who went elsewhere after it
 * @param booked who booked all the same
 */
public record RuleCost(String rule, List<Course> lost, List<Course> booked) {}
