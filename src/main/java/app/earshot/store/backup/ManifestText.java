package app.earshot.store.backup;

import app.earshot.store.backup.BackupContent.Counts;
import app.earshot.store.backup.BackupContent.KeptFile;
import app.earshot.store.backup.BackupContent.LastEntry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page that lies in a backup beside the notebook: one line for each thing, its name, a space, its value. Names that are not known are
 * passed over, so that a later Earshot can say more.
 */
final class ManifestText {

    private static final String FORM = "earshot-backup";
    private static final String FORM_NUMBER = "1";
    private static final int LONGEST_NAME = 200;

    private ManifestText() {}

    static byte[] of(Instant made, BackupReason reason, long notebookBytes, BackupContent content) {
        Counts counts = content.counts();
        List<String> lines = new ArrayList<>(List.of(
                FORM + " " + FORM_NUMBER,
                "made " + made,
                "reason " + reason.code(),
                "business " + oneLine(content.business()),
                "bytes " + notebookBytes,
                "mark " + content.mark(),
                "unsound " + content.unsound(),
                "schema " + content.schemaVersion(),
                "accounts " + counts.accounts(),
                "people " + counts.people(),
                "entries " + counts.entries(),
                "heard " + counts.heard()));
        content.lastEntry().ifPresent(last -> {
            lines.add("last-at " + last.at());
            lines.add("last-account " + oneLine(last.account()));
        });
        content.files().forEach(file -> lines.add("file " + file.sha256() + " " + file.bytes()));
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String oneLine(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", " ");
        return plain.substring(0, plain.offsetByCodePoints(0, Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length()))));
    }

    /** @param file in which it lies */
    static Backup read(Path file, byte[] text) throws BackupFailed {
        List<String> lines = new String(text, StandardCharsets.UTF_8).lines().toList();
        Map<String, String> values = new HashMap<>();
        List<KeptFile> files = new ArrayList<>();
        try {
            for (String line : lines) {
                int space = line.indexOf(' ');
                String name = space < 0 ? line : line.substring(0, space);
                String value = space < 0 ? "" : line.substring(space + 1);
                if (name.equals("file")) {
                    files.add(keptFile(value));
                } else {
                    values.putIfAbsent(name, value);
                }
            }
            return backup(file, values, files);
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException unread) {
            throw new BackupFailed(BackupFailed.Kind.FOREIGN);
        }
    }

    private static Backup backup(Path file, Map<String, String> values, List<KeptFile> files) throws BackupFailed {
        if (!values.containsKey(FORM)) {
            throw new BackupFailed(BackupFailed.Kind.FOREIGN);
        }
        if (!FORM_NUMBER.equals(values.get(FORM))) {
            throw new BackupFailed(BackupFailed.Kind.NEWER);
        }
        Counts counts = new Counts(
                number(values, "accounts"), number(values, "people"), number(values, "entries"), number(values, "heard"));
        Optional<LastEntry> last = values.containsKey("last-at")
                ? Optional.of(new LastEntry(Instant.parse(values.get("last-at")), values.getOrDefault("last-account", "")))
                : Optional.empty();
        BackupContent content = new BackupContent(
                values.getOrDefault("business", ""), values.getOrDefault("mark", ""), small(values, "unsound"), Math.toIntExact(Math.min(number(values, "schema"), Integer.MAX_VALUE)), counts, last, files);
        return new Backup(
                file, file.toFile().length(), Instant.parse(values.getOrDefault("made", "")), reason(values.get("reason")),
                number(values, "bytes"), content);
    }

    /** A reason that only a later Earshot knows says no more than that it was made. */
    private static BackupReason reason(@org.jspecify.annotations.Nullable String code) {
        return Arrays.stream(BackupReason.values()).filter(known -> known.code().equals(code)).findFirst().orElse(BackupReason.ASKED);
    }

    private static long number(Map<String, String> values, String name) {
        long number = Long.parseLong(values.getOrDefault(name, ""));
        if (number < 0) {
            throw new IllegalArgumentException("Less than nothing");
        }
        return number;
    }

    /** What an earlier Earshot did not say is 0. */
    private static int small(Map<String, String> values, String name) {
        return values.containsKey(name) ? Math.toIntExact(Math.min(number(values, name), Integer.MAX_VALUE)) : 0;
    }

    private static KeptFile keptFile(String value) {
        String[] parts = value.split(" ");
        KeptFile file = new KeptFile(parts[0], Long.parseLong(parts[1]));
        if (!file.canBe()) {
            throw new IllegalArgumentException("No kept file");
        }
        return file;
    }
}
