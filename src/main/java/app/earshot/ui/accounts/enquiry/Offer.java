package app.earshot.ui.accounts.enquiry;

import app.earshot.domain.Coded;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found in a pasted message and may be taken over into a field.
 *
 * @param text as it was written there
 * @param day the day that was understood, for a day; else null
 * @param person whom the notebook knows by this name, for who sent them; else null
 */
public record Offer(Kind kind, String text, @Nullable LocalDate day, @Nullable UUID person) {

    static Offer of(Kind kind, String text) {
        return new Offer(kind, text, null, null);
    }

    /** Into which field it would go. The order is that of the fields. */
    public enum Kind implements Coded {
        NAME("name"),
        EMAIL("email"),
        PHONE("phone"),
        DAY("day"),
        PLACE("place"),
        SIZE("size"),
        SOURCE("source"),
        SENDER("sender");

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
