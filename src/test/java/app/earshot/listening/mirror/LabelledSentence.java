package app.earshot.listening.mirror;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A sentence and what a person says of it. */
record LabelledSentence(Asking asking, boolean promises, About about, String words) {

    static final LocalDate TODAY = LocalDate.of(2026, 12, 2);
    private static final int EVERY = 3;

    /** Those the rules may be changed by, or the third that is kept aside. */
    static List<LabelledSentence> read(boolean aside) {
        return part(all(), aside);
    }

    static List<LabelledSentence> part(List<LabelledSentence> all, boolean aside) {
        return IntStream.range(0, all.size())
                .filter(row -> (row % EVERY == EVERY - 1) == aside)
                .mapToObj(all::get)
                .toList();
    }

    static List<LabelledSentence> all() {
        return rows("sentences.tsv").stream()
                .map(row -> new LabelledSentence(asking(row[0]), row[1].equals("yes"), About.valueOf(row[2].toUpperCase(Locale.ROOT)), row[3]))
                .toList();
    }

    /** Lines of dialogues in other styles, of which only what they ask is labelled. */
    static List<LabelledSentence> dialogues() {
        return rows("dialogues.tsv").stream()
                .map(row -> new LabelledSentence(asking(row[0]), false, About.NEITHER, row[1]))
                .toList();
    }

    private static List<String[]> rows(String name) {
        try (InputStream in = LabelledSentence.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Asking asking(String label) {
        return switch (label) {
            case "no" -> Asking.NOTHING;
            case "back" -> Asking.SAYING_BACK;
            default -> Asking.valueOf(label.toUpperCase(Locale.ROOT));
        };
    }

    boolean isQuestion() {
        return asking == Asking.OPEN || asking == Asking.CLOSED;
    }

    /** As somebody in a hurry types it. */
    LabelledSentence withoutMarks() {
        return new LabelledSentence(asking, promises, about, words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}' ]+", ""));
    }

    /** What the mirror makes of it; a row that falls apart counts as what any part of it is. */
    LabelledSentence seen() {
        List<MirrorSentence> parts = Mirror.of(words, TODAY).sentences();
        Asking seen = parts.stream()
                .map(MirrorSentence::asking)
                .filter(asks -> asks != Asking.NOTHING)
                .min(Comparator.naturalOrder())
                .orElse(Asking.NOTHING);
        boolean promise = parts.stream().anyMatch(part -> !part.promises().isEmpty());
        return new LabelledSentence(seen, promise, together(parts), words);
    }

    private static About together(List<MirrorSentence> parts) {
        boolean us = parts.stream().anyMatch(part -> part.about() == About.US || part.about() == About.BOTH);
        boolean them = parts.stream().anyMatch(part -> part.about() == About.THEM || part.about() == About.BOTH);
        return About.of(us, them);
    }
}
