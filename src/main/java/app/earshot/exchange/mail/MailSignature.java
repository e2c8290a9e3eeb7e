package app.earshot.exchange.mail;

import app.earshot.domain.text.fact.OtherLanguages;
import app.earshot.domain.text.fact.NameWords;
import static app.earshot.domain.text.fact.EnglishWords.any;

import app.earshot.domain.text.fact.TextLine;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How people sign: "Best wishes, Ana & Luis", "Cheers" with "Ana x" below, "- Ana". */
final class MailSignature {

    private static final int LINES_BELOW = 3;
    private static final String CLOSING = "(?:" + any("closing.word") + " \\p{L}{3,12}|" + any("closing.open") + " [^.!?\\n]{2,40}|(?:" + any("closing.before") + " )?" + any("closing")
            + "(?: " + any("closing.behind") + ")?|" + OtherLanguages.CLOSINGS + ")";
    private static final Pattern CLOSED = Pattern.compile(
            "(?iu)[\\s]{0,6}(?:[^\\n]{0,200}?[.!?] )?" + CLOSING + "(?: and " + CLOSING + ")?(?:[,.!:]|[ ]?[-–—])*(?<rest>(?:[\\s,]{1,4}(?:" + any("signed.from") + " )?\\S[^\\n]{0,60})?)[\\s]{0,6}");
    private static final Pattern SIGNED =
            Pattern.compile("[\\s\\-–—~*]{0,6}(?<words>" + NameWords.COUPLE + ")[\\s]{0,2}(?:\\(.{0,40}\\)|[|/–-] .{0,60})?[\\s.,!xX❤♥\\p{So}\\p{Cs}\\uFE0F:)-]{0,12}");
    private static final Pattern LOWER_CASE = Pattern.compile("[\\s\\-–—~*]{0,6}(?<words>\\p{Ll}{2,14}(?: (?:&|and|\\+) \\p{Ll}{2,14})?)[\\s.!xX❤♥]{0,8}");
    private static final Pattern DASHED = Pattern.compile("[\\s]{0,4}[-–—~]{1,2}[\\s]{0,2}(?<words>" + NameWords.COUPLE + ")[\\s.xX]{0,6}");

    private static final Pattern BELOW_A_NAME = Pattern.compile("(?i).{0,60}(?:\\d{3}|@|www\\.|" + any("signed.device") + "|" + OtherLanguages.DEVICES + ").{0,60}");
    private static final Pattern BEHIND =
            Pattern.compile("[.!?]\\s(?<words>\\p{Lu}\\p{Ll}{1,14}(?: (?:&|and|\\+) \\p{Lu}\\p{Ll}{1,14})?)(?: x{1,4})?[!.]?\\s{0,9}$");

    private static final Pattern SYMBOL = Pattern.compile("[\\p{So}\\p{Sk}\\p{Cs}\\x{FE0F}\\x{200D}\\x{20E3}\\x{E0020}-\\x{E007F}❤♥]");
    private static final Pattern DRAWN = Pattern.compile("\\s{0,4}(?:-{2}|[-_=~*—–─•.]{3,})\\s{0,4}");
    private static final int SIGNATURE_LINES = 15;

    /** The words of a signature and where they begin in the mail. */
    record Signed(String words, int start) {}

    private MailSignature() {}

    /** The signature that begins on a line, or null if the line doesn't close a mail. */
    static @Nullable Signed at(List<TextLine> lines, int index) {
        TextLine line = plain(lines.get(index));
        if (line.text().length() > 300) {
            return null;
        }
        Matcher closed = CLOSED.matcher(line.text());
        if (!closed.matches()) {
            Matcher dashed = DASHED.matcher(line.text());
            return dashed.matches() ? new Signed(dashed.group("words"), line.start() + dashed.start("words")) : null;
        }
        if (!closed.group("rest").isBlank()) {
            String rest = closed.group("rest").replaceFirst("^[\\s,]*(?i:" + any("signed.from") + " )?", "");
            Signed signed = signed(new TextLine(line.start() + closed.end("rest") - rest.length(), rest), false);
            return signed;
        }
        int seen = 0;
        for (int i = index + 1; i < lines.size() && seen < LINES_BELOW; i++) {
            if (!lines.get(i).isBlank()) {
                TextLine below = plain(lines.get(i));
                return CLOSED.matcher(below.text().length() > 300 ? "" : below.text()).matches() ? null : signed(below, true);
            }
            seen++;
        }
        return null;
    }

    /** The lowest line that is nothing but a name, with nothing but numbers, addresses and the telephone's own line below; or null. */
    static @Nullable Signed alone(List<TextLine> lines) {
        int seen = 0;
        for (int i = lines.size() - 1; i > 0 && seen < LINES_BELOW; i--) {
            TextLine line = plain(lines.get(i));
            if (line.isBlank() || isWork(line.text())) {
                continue;
            }
            Signed signed = line.text().length() > 80 || CLOSED.matcher(line.text()).matches() ? null : signed(line, false);
            if (signed != null || !BELOW_A_NAME.matcher(line.text()).matches()) {
                return signed;
            }
            seen++;
        }
        return null;
    }

    /** The name right below a line that is drawn across, as mail programs set a signature apart; or null. */
    static @Nullable Signed belowLine(List<TextLine> lines) {
        for (int i = lines.size() - 1; i > 0 && lines.size() - i < SIGNATURE_LINES; i--) {
            TextLine line = plain(lines.get(i));
            boolean below = DRAWN.matcher(lines.get(i - 1).text()).matches() && !line.isBlank();
            if (below && line.text().length() <= 80 && !isWork(line.text())) {
                return signed(line, false);
            }
        }
        return null;
    }

    /** What somebody does, which stands below their name. */
    private static boolean isWork(String line) {
        return line.length() <= 80 && OtherLanguages.WORK.matcher(line).find();
    }

    /** The same line with a space for every part of a picture, so that it is as long. */
    private static TextLine plain(TextLine line) {
        return new TextLine(line.start(), SYMBOL.matcher(line.text()).replaceAll(symbol -> " ".repeat(symbol.group().length())));
    }

    /** A name behind the last sentence ("Text me. Kel xx"), or null. */
    static @Nullable Signed atTheEnd(String message) {
        Matcher m = BEHIND.matcher(message);
        int from = Math.max(0, message.length() - 80);
        return m.region(from, message.length()).find() && !OtherLanguages.isMonth(m.group("words")) ? new Signed(m.group("words"), m.start("words")) : null;
    }

    private static @Nullable Signed signed(TextLine line, boolean alsoLowerCase) {
        int title = NameWords.title(line.text());
        Matcher signed = SIGNED.matcher(line.text().substring(title));
        if (signed.matches()) {
            return new Signed(signed.group("words"), line.start() + title + signed.start("words"));
        }
        Matcher lower = LOWER_CASE.matcher(line.text());
        if (alsoLowerCase && lower.matches() && !NameWords.isNoName(lower.group("words"))) {
            return new Signed(capitals(lower.group("words")), line.start() + lower.start("words"));
        }
        return null;
    }

    private static String capitals(String words) {
        StringBuilder name = new StringBuilder(words);
        for (int i = 0; i < name.length(); i++) {
            boolean begins = i == 0 || name.charAt(i - 1) == ' ';
            if (begins && !words.startsWith("and ", i)) {
                name.setCharAt(i, Character.toTitleCase(name.charAt(i)));
            }
        }
        return name.toString();
    }
}
