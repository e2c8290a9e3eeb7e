package app.earshot.usecase.business;

import app.earshot.domain.draft.CallDraft;
import app.earshot.domain.draft.Draft;
import app.earshot.domain.draft.ReplyDraft;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What was begun on an account's own page and is not saved: an entry, a reply, or a conversation that is not finished. */
public sealed interface Begun extends Unsaved {

    UUID accountId();

    /** As it was typed. */
    String text();

    /** An entry. */
    record OfEntry(Draft draft, String account, boolean reachable) implements Begun {

        @Override
        public UUID accountId() {
            return draft.accountId();
        }

        @Override
        public String text() {
            return draft.text();
        }

        @Override
        public Instant typedAt() {
            return draft.typedAt();
        }
    }

    /** A reply to a message, or to none. */
    record OfReply(ReplyDraft draft, String account, boolean reachable) implements Begun {

        @Override
        public UUID accountId() {
            return draft.accountId();
        }

        @Override
        public String text() {
            return draft.text();
        }

        @Override
        public Instant typedAt() {
            return draft.typedAt();
        }
    }

    /** A conversation; its text may be empty. */
    record OfCall(CallDraft draft, String account, boolean reachable) implements Begun {

        @Override
        public UUID accountId() {
            return draft.accountId();
        }

        @Override
        public String text() {
            return draft.text();
        }

        @Override
        public Instant typedAt() {
            return draft.clock().until();
        }
    }

    /** Whether it is the same piece of work, however far it was when it was read. */
    default boolean isSameAs(Begun other) {
        return getClass() == other.getClass()
                && accountId().equals(other.accountId())
                && (!(this instanceof OfReply mine)
                        || !(other instanceof OfReply theirs)
                        || Objects.equals(mine.draft().entryId(), theirs.draft().entryId()));
    }
}
