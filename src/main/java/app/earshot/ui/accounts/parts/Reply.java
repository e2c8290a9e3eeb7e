package app.earshot.ui.accounts.parts;

import app.earshot.usecase.Refusal;
import java.util.function.Consumer;

/** What a sheet does once a verb has answered: closes, or shows the no at its field. */
public record Reply(Runnable done, Consumer<Refusal> refused) {}
