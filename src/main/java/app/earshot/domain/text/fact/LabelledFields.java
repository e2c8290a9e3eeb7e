package app.earshot.domain.text.fact;

import app.earshot.domain.text.fact.TextLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fields of a form in a mail: "Key: value", a tab, a dash or columns between them, or a label with its value on the line
 * below. What has no colon is a label only if it is made of words that labels are made of.
 */
public final class LabelledFields {

    private static final String BEFORE = "[\\s*_•·>|\\p{So}\\x{FE0F}\\x{200D}-]{0,10}";
    private static final Pattern FIELD = Pattern.compile(
            BEFORE + "(?<key>\\p{L}[^:：=\\t?*]{0,40}?)[*_]{0,2}\\s{0,3}\\??\\s{0,3}(?:[:：=]|\\t)[*_]{0,2}[\\s]{0,6}(?<text>.*?)[\\s*|]{0,20}");
    private static final Pattern APART = Pattern.compile(
            BEFORE + "(?<key>\\p{L}[\\p{L}'’/&() ]{0,40}?)[*_]{0,2}(?:\\s{1,6}(?:[-–—|]|->|=>|→)\\s{1,6}|\\s{2,40})(?<text>[^\\s-].*?)[\\s*|]{0,20}");
    /** "How did you hear about us? Instagram". */
    private static final Pattern ASKED = Pattern.compile(BEFORE + "(?<key>\\p{L}[\\p{L}'’ ]{3,60}?)[*_]{0,2}\\?[*_]{0,2}\\s{1,6}(?<text>\\S.*?)[\\s*|]{0,20}");
    private static final Pattern ALONE = Pattern.compile(BEFORE + "(?<key>\\p{L}[\\p{L}'’/&() -]{0,45}?)[\\s*_?:：-]{0,6}");
    private static final int LONGEST = 2_000;
    /** One word on a line can be anything; a form has several. */
    private static final int LABELS = 2;
    private static final Set<String> LABEL_WORDS = LabelledField.WORDS.rows().entrySet().stream()
            .filter(row -> !row.getKey().endsWith(".not"))
            .flatMap(row -> row.getValue().stream())
            .flatMap(phrase -> Arrays.stream(phrase.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private final List<TextLine> lines;
    private final List<LabelledField> fields = new ArrayList<>();

    private LabelledFields(List<TextLine> lines) {
        this.lines = lines;
        boolean labels = lines.stream().filter(line -> label(line) != null).limit(LABELS).count() == LABELS;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            Matcher field = written(line);
            String label = labels ? label(line) : null;
            if (field != null && !field.group("text").isBlank()) {
                add(field.group("key"), line, field.start("text"), field.end("text"));
            } else if (field != null) {
                below(field.group("key"), i, 1);
            } else if (label != null) {
                below(label, i, 2);
            }
        }
    }

    public static List<LabelledField> in(List<TextLine> lines) {
        return List.copyOf(new LabelledFields(lines).fields);
    }

    /** The line below, or the one below a blank line. */
    private void below(String key, int index, int farthest) {
        for (int i = index + 1; i < Math.min(lines.size(), index + 1 + farthest); i++) {
            TextLine line = lines.get(i);
            if (!line.isBlank()) {
                if (written(line) == null && label(line) == null) {
                    String value = line.text().strip();
                    int start = line.text().indexOf(value);
                    add(key, line, start, start + value.length());
                }
                return;
            }
        }
    }

    private void add(String key, TextLine line, int from, int to) {
        fields.add(new LabelledField(plain(key), line.text().substring(from, to), line.place(from, to)));
    }

    private static @Nullable Matcher written(TextLine line) {
        if (line.text().length() > LONGEST) {
            return null;
        }
        Matcher field = FIELD.matcher(line.text());
        if (field.matches()) {
            return field;
        }
        for (Pattern separated : List.of(APART, ASKED)) {
            Matcher apart = separated.matcher(line.text());
            if (apart.matches() && isLabel(apart.group("key"))) {
                return apart;
            }
        }
        return null;
    }

    private static @Nullable String label(TextLine line) {
        Matcher alone = ALONE.matcher(line.text().length() > LONGEST ? "" : line.text());
        return alone.matches() && isLabel(alone.group("key")) ? alone.group("key") : null;
    }

    private static boolean isLabel(String key) {
        String plain = plain(key);
        return !plain.isEmpty() && LABEL_WORDS.containsAll(Arrays.asList(plain.split(" ")));
    }

    private static String plain(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    }
}
