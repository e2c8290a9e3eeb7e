package app.earshot.domain.bin;

import app.earshot.domain.Coded;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that was removed.
 *
 * @param id of the thing; of a person, who may have left several accounts, together with the account
 * @param accountId the account itself, or the one to which it belongs
 * @param account the name of that account
 * @param words what it is called, or how it begins
 */
public record Removed(Kind kind, UUID id, UUID accountId, String account, String words, Instant at) {

    /** What sort of thing it is. */
    public enum Kind implements Coded {
        ACCOUNT("account"),
        ENTRY("entry"),
        PERSON("person"),
        DISAGREEMENT("disagreement"),
        FILE("file");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
