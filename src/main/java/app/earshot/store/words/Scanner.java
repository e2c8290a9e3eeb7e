package app.earshot.store.words;

import app.earshot.store.words.Piece.Chain;
import app.earshot.store.words.Piece.Letter;
import app.earshot.store.words.Piece.Part;
import app.earshot.store.words.Piece.Picture;
import app.earshot.store.words.Piece.Run;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into pieces. */
final class Scanner {

    /** A chain of more is cut: nobody looks for it as a whole. */
    private static final int MOST_PARTS = 12;

    /** A longer word is cut into several, so that no text is too long for the index. */
    private static final int LONGEST_PART = 255;

    private static final int LONGEST_TAIL = 3;
    private static final int MOST_PICTURES = 10;
    private static final int MOST_MARKS = 32;
    private static final int VARIATION = 0xFE0F;
    private static final int TEXT_VARIATION = 0xFE0E;

    private final String text;
    /** The signs that do not end a run, besides those nobody sees. */
    private final String withinRuns;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    private Scanner(String text, String withinRuns) {
        this.text = text;
        this.withinRuns = withinRuns;
    }

    /** The pieces of a text that is kept. A space does not end a run: some write it there and some do not. */
    static List<Piece> kept(String text) {
        return new Scanner(text, " \u3000・\uFF65").scan();
    }

    /** The pieces of what somebody looks for: a space says that the words may stand apart. */
    static List<Piece> typed(String text) {
        return new Scanner(text, "・\uFF65").scan();
    }

    private List<Piece> scan() {
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (Signs.isWord(point)) {
                pieces.add(chain());
            } else if (Signs.isOfRun(point)) {
                pieces.add(run());
            } else if (Signs.isPicture(point)) {
                pieces.add(picture());
            } else {
                at += Character.charCount(point);
            }
        }
        return pieces;
    }

    private Chain chain() {
        String lead = at > 0 && "#＃".indexOf(text.charAt(at - 1)) >= 0 ? "#" : "";
        List<Part> parts = new ArrayList<>();
        String link = "";
        while (true) {
            int start = at;
            passWord();
            parts.add(new Part(link, Folding.fold(text.substring(start, at)), start, at));
            char next = parts.size() < MOST_PARTS ? nextLink() : 0;
            if (next == 0) {
                return new Chain(lead, parts, tail());
            }
            link = String.valueOf(next);
        }
    }

    private void passWord() {
        int end = Math.min(text.length(), at + LONGEST_PART);
        int seen = at;
        for (int i = at; i < end; ) {
            int point = text.codePointAt(i);
            boolean word = Signs.isWord(point) || Signs.isMark(point) && !Signs.isOfRun(point);
            boolean links = !word && Signs.link(point, text.codePointBefore(i)) != 0;
            if (!word && (links || !Signs.isUnseen(point))) {
                break;
            }
            i += Character.charCount(point);
            seen = word ? i : seen;
        }
        at = seen;
    }

    /** Steps over a link if a word follows it; 0 if there is none. */
    private char nextLink() {
        int sign = passUnseen(at);
        if (sign >= text.length()) {
            return 0;
        }
        int before = text.codePointBefore(at);
        int point = text.codePointAt(sign);
        char link = Signs.link(point, before);
        int next = passUnseen(sign + Character.charCount(point));
        if (link == 0 || next >= text.length() || !Signs.isWord(text.codePointAt(next)) || !links(link, before, text.codePointAt(next))) {
            return 0;
        }
        at = next;
        return link;
    }

    private static boolean links(char link, int before, int after) {
        return switch (link) {
            case ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
            case '"' -> UnicodeScript.of(before) == UnicodeScript.HEBREW && UnicodeScript.of(after) == UnicodeScript.HEBREW;
            default -> true;
        };
    }

    private int passUnseen(int from) {
        int i = from;
        while (i < text.length() && Signs.isUnseen(text.codePointAt(i)) && Signs.link(text.codePointAt(i), text.codePointBefore(i)) == 0) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private String tail() {
        int end = at;
        while (end < text.length() && end - at < LONGEST_TAIL && "+#＋＃".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end == at || end < text.length() && Signs.isWord(text.codePointAt(end))) {
            return "";
        }
        String tail = text.substring(at, end).replace('＋', '+').replace('＃', '#');
        at = end;
        return tail;
    }

    private Run run() {
        List<Letter> letters = new ArrayList<>();
        while (at < text.length() && Signs.isOfRun(text.codePointAt(at))) {
            int start = at;
            at += Character.charCount(text.codePointAt(at));
            int most = start + MOST_MARKS;
            while (at < text.length() && at < most && Signs.isMark(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            int end = at;
            Folding.fold(text.substring(start, end))
                    .codePoints()
                    .forEach(point -> letters.add(new Letter(Character.toString(point), start, end)));
            int next = passWithin(at);
            at = next < text.length() && Signs.isOfRun(text.codePointAt(next)) ? next : at;
        }
        return new Run(letters);
    }

    private int passWithin(int from) {
        int i = from;
        while (i < text.length() && Signs.isUnseen(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i < text.length() && withinRuns.indexOf(text.charAt(i)) >= 0 ? i + 1 : i;
    }

    private Picture picture() {
        int start = at;
        StringBuilder whole = new StringBuilder();
        List<String> of = new ArrayList<>();
        boolean joined = true;
        while (joined && at < text.length() && Signs.isPicture(text.codePointAt(at))) {
            String one = onePicture();
            whole.append(one);
            of.add(one);
            joined = of.size() < MOST_PICTURES && at < text.length() && text.charAt(at) == Signs.JOINER;
            if (joined && at + 1 < text.length() && Signs.isPicture(text.codePointAt(at + 1))) {
                whole.append((char) Signs.JOINER);
                at++;
            } else {
                joined = false;
            }
        }
        return new Picture(whole.toString(), of.size() > 1 ? of : List.of(), start, at);
    }

    private String onePicture() {
        int base = text.codePointAt(at);
        at += Character.charCount(base);
        StringBuilder one = new StringBuilder().appendCodePoint(base);
        boolean flag = isFlagLetter(base);
        while (at < text.length()) {
            int point = text.codePointAt(at);
            boolean second = flag && isFlagLetter(point);
            boolean tag = point >= 0xE0020 && point <= 0xE007F && one.length() < MOST_MARKS;
            if (second || tag) {
                one.appendCodePoint(point);
                flag = false;
            } else if (point != VARIATION && point != TEXT_VARIATION && !Character.isEmojiModifier(point)) {
                break;
            }
            at += Character.charCount(point);
        }
        return one.toString();
    }

    private static boolean isFlagLetter(int point) {
        return point >= 0x1F1E6 && point <= 0x1F1FF;
    }
}
