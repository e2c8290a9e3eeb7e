package app.earshot.store.backup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a backup holds, as it was read from the copy itself.
 *
 * @param business what the firm is called; empty while it has no name
 * @param mark of the newest write: two notebooks with the same one hold the same
 * @param unsound how many things in it do not read as they were saved
 * @param schemaVersion the number of the last migration that it has had
 * @param lastEntry the entry that was written down last; empty if there is none
 * @param files the attachments that it names, each content once
 */
public record BackupContent(
        String business, String mark, int unsound, int schemaVersion, Counts counts, Optional<LastEntry> lastEntry, List<KeptFile> files) {

    public BackupContent {
        files = List.copyOf(files);
    }

    /** How much there is of each. */
    public record Counts(long accounts, long people, long entries, long heard) {

        /** Whether there is more of anything that never shrinks while people use the notebook. */
        boolean isMoreThan(Counts other) {
            return accounts > other.accounts || people > other.people || entries > other.entries;
        }

        /** Accounts, people and entries, as a notebook that is open notes them. */
        List<Long> least() {
            return List.of(accounts, people, entries);
        }

        /** @param least accounts, people and entries */
        boolean isLessThan(List<Long> least) {
            return accounts < least.get(0) || people < least.get(1) || entries < least.get(2);
        }
    }

    /**
     * An entry, so that a person recognises the day.
     *
     * @param account what the account is called on whose timeline it stands
     */
    public record LastEntry(Instant at, String account) {}

    /** The content of an attachment, by its SHA-256 in hexadecimal digits. */
    public record KeptFile(String sha256, long bytes) {

        private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

        /** Whether there can be content of this digest and this length at all. */
        public boolean canBe() {
            return DIGEST.matcher(sha256).matches() && bytes >= 0;
        }
    }
}
