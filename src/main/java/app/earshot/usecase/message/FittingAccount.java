package app.earshot.usecase.message;

import app.earshot.domain.Sentence;
import java.util.UUID;

/**
 * An account to which messages are likely to belong.
 *
 * @param reason why: "grace@example.com is Grace Chen's address"
 */
public record FittingAccount(UUID accountId, String name, Sentence reason) {}
