package app.earshot.ui.work;

import app.earshot.domain.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong and is said in the banner.
 *
 * @param details what a person can copy for whoever helps; empty if there is nothing to find out
 * @param again does the same once more; null where that would not help
 */
public record Problem(Sentence sentence, String details, @Nullable Runnable again) {}
