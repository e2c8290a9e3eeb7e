package app.earshot.listening.mirror;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A sentence and what a person says of it. */
record LabelledSentence(Asking asking, boolean promises, About about, String words) {

    static final LocalDate TODAY = LocalDate.of(2026, 12, 2);
    private static final int EVERY = 3;

    /** Those the rules may be changed by, or the third that is kept aside. */
    static List<LabelledSentence> read(boolean aside) {
        List<LabelledSentence> all = all();
        return IntStream.range(0, all.size())
                .filter(row -> (row % EVERY == EVERY - 1) == aside)
                .mapToObj(all::get)
                .toList();
    }

    static List<LabelledSentence> all() {
        try (InputStream in = LabelledSentence.class.getResourceAsStream("sentences.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(LabelledSentence::of)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static LabelledSentence of(String line) {
        String[] fields = line.split("\t");
        Asking asking = fields[0].equals("no") ? Asking.NOTHING : Asking.valueOf(fields[0].toUpperCase(java.util.Locale.ROOT));
        return new LabelledSentence(
                asking, fields[1].equals("yes"), About.valueOf(fields[2].toUpperCase(java.util.Locale.ROOT)), fields[3]);
    }

    /** What the mirror makes of it; a row that falls apart counts as what any part of it is. */
    LabelledSentence seen() {
        List<MirrorSentence> parts = Mirror.of(words, TODAY).sentences();
        Asking seen = parts.stream()
                .filter(MirrorSentence::isQuestion)
                .map(part -> part.isOpen() ? Asking.OPEN : Asking.CLOSED)
                .min(java.util.Comparator.naturalOrder())
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
