package app.earshot.domain.insights;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody who wrote first waited for a word of ours.
 *
 * @param wrote when they wrote
 * @param waited working time that had gone when we answered
 */
public record FirstWord(Course course, Instant wrote, Duration waited) {}
