package app.earshot.domain.draft;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which sheet, and what it is about: by this its words are found again.
 *
 * @param sheet a code that does not change; what stands before a slash says where the sheet is opened
 * @param about the id or code of what it is about; empty for something new that belongs to no account
 * @param accountId the account that is open meanwhile, or null
 */
public record SheetKey(String sheet, String about, @Nullable UUID accountId) {

    /** For something that is not about any account. */
    public static SheetKey of(String sheet, String about) {
        return new SheetKey(sheet, about, null);
    }

    /** For something about an account as a whole, or something new on it. */
    public static SheetKey of(String sheet, UUID accountId) {
        return of(sheet, accountId, accountId);
    }

    /** For one thing on an account. */
    public static SheetKey of(String sheet, UUID accountId, UUID about) {
        return new SheetKey(sheet, about.toString(), accountId);
    }

    public boolean isAbout(UUID id) {
        return about.equals(id.toString());
    }
}
