package app.earshot.usecase.business;

import java.time.Instant;

/** Words that were typed, are kept, and wait to be gone on with: in a sheet, or begun on an account. */
public sealed interface Unsaved permits KeepSheet.Waiting, Begun {

    /** What the account is called; empty for none, and for one that is not there any more. */
    String account();

    /** Whether the place where one goes on is there. */
    boolean reachable();

    Instant typedAt();
}
