package app.earshot.usecase;

import app.earshot.domain.account.Stage;

/** The input that has to change before a verb says yes. */
public sealed interface RefusedField permits FormField, RefusedField.NameOf {

    /** The name of one stage, among those of all. */
    record NameOf(Stage stage) implements RefusedField {}
}
