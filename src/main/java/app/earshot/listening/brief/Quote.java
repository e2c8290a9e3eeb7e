package app.earshot.listening.brief;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words of theirs that are worth having in mind.
 *
 * @param personId whose they are, or null
 * @param topic what they are about, or null
 * @param heardAt when they were heard
 * @param saidBack whether we said them back and they agreed
 * @param reason why they ask for it; empty where they ask for nothing or gave no reason
 * @param request whether it is something they asked for that has no answer yet
 */
public record Quote(
        String words, String reason, @Nullable UUID personId, @Nullable String topic, Instant heardAt, boolean saidBack, boolean request) {}
