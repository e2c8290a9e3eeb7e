package app.earshot.listening.reply;

import app.earshot.listening.brake.BrakeFound;
import app.earshot.listening.brake.ReadBrake;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * A message and what a person says of it.
 *
 * @param owed what a reply is owed for, "yes" where that wasn't said, or "no"
 * @param brake the kind of what stops questions, or "-"
 * @param until the day they named, or "-"
 */
record LabelledMessage(String owed, String brake, String until, String text) {

    static final LocalDate SAID = LocalDate.of(2026, 12, 2);

    /** Those by which the rules were made. */
    static List<LabelledMessage> seenBefore() {
        return in("messages.tsv");
    }

    /** Those that were written when the rules stood, and changed none. */
    static List<LabelledMessage> aside() {
        return in("messages-aside.tsv");
    }

    /** Those of other voices, written before any rule was looked at, by which rules were then mended. */
    static List<LabelledMessage> second() {
        return in("messages-second.tsv");
    }

    private static List<LabelledMessage> in(String file) {
        try (InputStream in = LabelledMessage.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .map(fields -> new LabelledMessage(fields[0], fields[1], fields[2], fields[3].replace("\\n", "\n")))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean isOwed() {
        return !owed.equals("no");
    }

    boolean isBrake() {
        return !brake.equals("-");
    }

    /** The same as the readers see it. */
    LabelledMessage seen() {
        String reason = OwedReply.read(text, List.of(), owed.equals("first-letter"))
                .map(found -> found.reason().code())
                .orElse("no");
        BrakeFound found = ReadBrake.read(text, List.of(), SAID).orElse(null);
        return new LabelledMessage(
                reason,
                found == null ? "-" : found.kind().code(),
                found == null || !found.named() ? "-" : found.until().toString(),
                text);
    }
}
