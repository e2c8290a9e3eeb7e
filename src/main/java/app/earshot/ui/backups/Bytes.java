package app.earshot.ui.backups;

import app.earshot.ui.words.Messages;

/** How much room something takes, as people say it. */
final class Bytes {

    private static final long KILO = 1_000;
    private static final long MEGA = KILO * KILO;
    private static final long GIGA = KILO * MEGA;

    private Bytes() {}

    static String text(Messages messages, long bytes) {
        if (bytes >= GIGA) {
            return messages.text("backups.gigabytes", Math.round(10.0 * bytes / GIGA) / 10.0);
        }
        return bytes >= MEGA
                ? messages.text("backups.megabytes", Math.round((double) bytes / MEGA))
                : messages.text("backups.kilobytes", Math.max(1, Math.round((double) bytes / KILO)));
    }
}
