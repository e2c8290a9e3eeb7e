package app.earshot.usecase.business;

import app.earshot.domain.account.Stage;

/**
 * A stage's name as a person typed it.
 *
 * @param typed what to call it; empty for the name that comes with it
 * @param asItCame the name that comes with it, in the language of the screen
 */
public record StageWords(Stage stage, String typed, String asItCame) {}
