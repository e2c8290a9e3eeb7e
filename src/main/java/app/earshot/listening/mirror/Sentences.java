package app.earshot.listening.mirror;

import app.earshot.domain.text.fact.OtherLanguages;
import app.earshot.domain.timeline.Place;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the sentences of a text. Lines that a mail program has wrapped are joined; other lines end a sentence, so that a greeting, a
 * list and a signature fall apart. Quoted lines (&gt;) are not ours and left out.
 */
public final class Sentences {

    /** From here on a line may have been wrapped by a program and not by a person. */
    private static final int WRAPPED = 55;

    private static final String ENDS = ".!?…";

    private static final Pattern NEXT_WORD = Pattern.compile("\\p{L}+");
    private static final int LONGEST_MONTH = 14;

    private final String text;
    private final Set<String> shortened;
    private final List<Place> found = new ArrayList<>();

    private Sentences(String text, LanguageRules rules) {
        this.text = text;
        this.shortened = Set.copyOf(rules.words("shortened"));
    }

    /** Where they stand in a text, in their order. */
    public static List<Place> of(String text) {
        return of(text, LanguageRules.ENGLISH);
    }

    static List<Place> of(String text, LanguageRules rules) {
        Sentences sentences = new Sentences(text, rules);
        sentences.find();
        return List.copyOf(sentences.found);
    }

    private void find() {
        int start = 0;
        int line = 0;
        while (line < text.length()) {
            int end = lineEnd(line);
            boolean quoted = text.charAt(line) == '>';
            if (quoted) {
                block(start, line);
                start = end;
            } else if (!goesOn(line, end)) {
                block(start, end);
                start = end;
            }
            line = end;
        }
        block(start, text.length());
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    /** Whether a line was wrapped: long, not at its end, and followed by one that looks like its rest. */
    private boolean goesOn(int start, int end) {
        String line = text.substring(start, end).strip();
        if (line.length() < WRAPPED || end >= text.length() || ENDS.indexOf(line.charAt(line.length() - 1)) >= 0) {
            return false;
        }
        char next = text.charAt(end);
        return Character.isLetterOrDigit(next) && next != '\n';
    }

    private void block(int start, int end) {
        if (start >= end || text.substring(start, end).isBlank()) {
            return;
        }
        String block = text.substring(start, end).replace('\n', ' ').replace('\r', ' ');
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(block);
        int from = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (at == block.length() || !(endsShort(block, at) || endsQuoted(block, at) || isWithinDay(block, at))) {
                pieces(block, from, at, start);
                from = at;
            }
        }
    }

    /** People who chat begin a sentence with a small letter. */
    private void pieces(String block, int from, int to, int offset) {
        int start = from;
        for (int i = from + 2; i < to - 1; i++) {
            boolean begins = Character.isLowerCase(block.charAt(i)) && Character.isWhitespace(block.charAt(i - 1));
            if (begins && ENDS.indexOf(block.charAt(i - 2)) >= 0 && !endsShort(block, i - 1) && !isDots(block, i - 2)) {
                add(block, start, i, offset);
                start = i;
            }
        }
        add(block, start, to, offset);
    }

    private void add(String block, int from, int to, int offset) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(block.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(block.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            found.add(new Place(offset + start, offset + end));
        }
    }

    private static boolean isDots(String block, int at) {
        return at > 0 && block.charAt(at) == '.' && (block.charAt(at - 1) == '.' || block.charAt(at - 1) == ' ');
    }

    /** "am 26. Juni". */
    private static boolean isWithinDay(String block, int at) {
        String before = block.substring(Math.max(0, at - 4), at).stripTrailing();
        Matcher next = NEXT_WORD.matcher(block).region(at, Math.min(block.length(), at + LONGEST_MONTH));
        return before.matches("(?s).*\\d\\.") && next.lookingAt() && OtherLanguages.isMonth(next.group());
    }

    /** Whether somebody is quoted and the sentence goes on. */
    private static boolean endsQuoted(String block, int at) {
        String before = block.substring(Math.max(0, at - 4), at).stripTrailing();
        return Character.isLowerCase(block.charAt(at)) && (before.endsWith("\"") || before.endsWith("”"));
    }

    /** Whether what stands before a place ends with an abbreviation or an initial. */
    private boolean endsShort(String block, int at) {
        String before = block.substring(Math.max(0, at - 12), at).stripTrailing().toLowerCase(Locale.ROOT);
        String last = before.substring(before.lastIndexOf(' ') + 1);
        return shortened.contains(last) || (last.length() == 2 && Character.isLetter(last.charAt(0)) && last.endsWith(".") && last.charAt(0) != 'i');
    }
}
