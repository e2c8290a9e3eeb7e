package app.earshot.store.salvage;

/**
 * What can be read of a damaged notebook, or was brought over.
 *
 * @param accounts how many accounts, each of which counts also where only what belongs to it was found
 * @param lost rows that were seen to have been there, and can't be read
 * @param files attachments whose content is there and is what it was
 * @param filesLost attachments that are named, and whose content is gone or is not what it was
 */
public record Salvaged(long accounts, long people, long entries, long heard, long lost, long files, long filesLost) {

    /** Whether there is anything that is worth a notebook. */
    public boolean isWorthwhile() {
        return accounts > 0 || people > 0 || entries > 0;
    }
}
