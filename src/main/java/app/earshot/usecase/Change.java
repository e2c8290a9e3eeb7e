package app.earshot.usecase;

import app.earshot.domain.Sentence;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change that a person made and can take back.
 *
 * @param sentence what was done, for the toast ("Entry removed")
 * @param accountId the account that it touched, or null
 * @param back takes it back
 * @param again does it once more
 */
public record Change(Sentence sentence, @Nullable UUID accountId, Step back, Step again) {}
