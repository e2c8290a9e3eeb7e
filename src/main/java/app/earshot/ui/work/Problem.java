package app.earshot.ui.work;

import app.earshot.domain.Sentence;

/**
 * Something that went wrong and is said in the banner.
 *
 * @param details what a person can copy for whoever helps; empty if there is nothing to find out
 */
public record Problem(Sentence sentence, String details) {}
