package app.earshot.exchange.mail.header;

import app.earshot.domain.timeline.Place;
import app.earshot.domain.text.fact.TextLine;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line above what is quoted: "On Mon, Nov 16, 2026 at 4:37 PM Nora &lt;nora@example.com&gt; wrote:", over one line or several.
 *
 * @param author who wrote it, with their address, as it stands there; as long as its place
 * @param date everything, with the day and the time in it
 */
public record Introduction(String author, Place place, String date, int lines) {

    private static final int MOST_LINES = 4;
    private static final int MOST = 400;
    private static final String WROTE = "(?<![\\p{L}])(?:" + HeaderWords.WORDS.either("wrote.ends").replace("(", "\\(").replace(")", "\\)") + ")(?!\\p{L})";
    private static final Pattern BEGINS = Pattern.compile("(?iu)(?:(?:" + HeaderWords.WORDS.either("wrote.begins") + ")[\\s\\u00a0]{1,2})?(?:" + HeaderDay.WEEKDAY
            + "|\\d{1,4}[./-]\\d|\\d{1,2}\\.?[\\s\\u00a0](?:de[\\s\\u00a0])?" + HeaderDay.MONTH + "|" + HeaderDay.MONTH + "\\.?[\\s\\u00a0]\\d|\\d{4}年).*");
    private static final Pattern ENDS = Pattern.compile("(?iu).{0,380}" + WROTE + ".{0,120}[:：][\\s*]{0,4}");
    /** "---- On Mon, 16 Nov 2026 16:37:05 +0000 Nora &lt;nora@example.com&gt; wrote ----". */
    private static final Pattern DRAWN = Pattern.compile("(?iu)\\s{0,4}-{2,6}\\s?.{5,300}\\d[:.]\\d\\d.{3,300}" + WROTE + "\\s?-{2,6}\\s{0,4}");
    /** Some languages have no verb: "пн, 16 нояб. 2026 г. в 16:37, Нора <nora@example.com>:". */
    private static final Pattern ADDRESSED = Pattern.compile("(?iu).{0,200}\\d[:.]\\d\\d.{0,160}[<(][^\\s<>()]{1,64}@[^\\s<>()]{1,190}[>)][^\\p{L}:：]{0,4}[:：][\\s*]{0,4}");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    /** What is quoted may follow on the same line. */
    private static final Pattern GOES_ON = Pattern.compile("(?iu)(?<line>.{5,200}<[^\\s<>]{1,64}@[^\\s<>]{1,190}>[\\s\\u00a0]?" + WROTE + "[\\s\\u00a0]?[:：])[\\s\\u00a0]{1,9}\\S");
    private static final Pattern SAYS_WHEN = Pattern.compile("(?<!\\d)(?:\\d{1,2}[:.h]\\d\\d|(?:19|20)\\d\\d)(?!\\d)|[^\\s@]@[^\\s@]");
    /** What stands before the author: everything up to the time, or the verb where that stands first. */
    private static final Pattern BEFORE_AUTHOR = Pattern.compile(
            "(?iu)^(?:.{0,200}(?:" + WROTE + "|\\d[:.h][0-5]\\d(?::[0-5]\\d)?(?:[\\s\\u00a0\\u202f]?[ap]\\.?m\\b\\.?)?|(?:19|20)\\d\\d)(?:[\\s\\u00a0]?(?:GMT|UTC)?[+-]\\d{1,4}(?::?\\d\\d)?|[\\s\\u00a0](?-iu:[A-Z]{2,5})(?=,))?[\\s\\u00a0,]*)(?=\\S)(?![:：])");
    /** "Nora <nora@example.com> hat am 16.11.2026 16:37 geschrieben:". */
    private static final Pattern AUTHOR_FIRST = Pattern.compile("\\s*(?<author>[\"'“„]?\\p{L}[^<>@:\\d]{0,60}[<(][^\\s<>()]{1,64}@[^\\s<>()]{1,190}[>)])");
    private static final Pattern BEHIND_AUTHOR = Pattern.compile("(?iu)[\\s\\u00a0,]*(?:" + WROTE + ".*|[:：][\\s*]*|-{2,6}\\s*)$");

    /** The introduction that begins on a line, or nothing. */
    public static Optional<Introduction> at(List<TextLine> lines, int start) {
        String first = HeaderBlock.unquoted(lines.get(start).text());
        Matcher goesOn = GOES_ON.matcher(first);
        if (hasColon(first) && goesOn.lookingAt() && BEGINS.matcher(first.strip()).matches()) {
            return Optional.of(of(goesOn.group("line"), lines.get(start).start(), 1));
        }
        StringBuilder joined = new StringBuilder();
        for (int count = 1; count <= MOST_LINES && start + count <= lines.size(); count++) {
            String line = HeaderBlock.unquoted(lines.get(start + count - 1).text());
            if (line.isBlank() || joined.length() + line.length() > MOST) {
                return Optional.empty();
            }
            if (count == 2 && !BEGINS.matcher(joined.toString().strip()).matches()) {
                return Optional.empty();
            }
            joined.append(count > 1 ? " " : "").append(line);
            String whole = joined.toString();
            if (hasColon(whole) && (isOne(whole) || (count == 1 && DRAWN.matcher(whole).matches()))) {
                return Optional.of(of(whole, lines.get(start).start(), count));
            }
        }
        return Optional.empty();
    }

    private static boolean isOne(String whole) {
        return (ENDS.matcher(whole).matches() && SAYS_WHEN.matcher(whole).find())
                || (ADDRESSED.matcher(whole).matches() && (YEAR.matcher(whole).find() || BEGINS.matcher(whole.strip()).matches()));
    }

    /** Looked for first: most lines have none, and the whole pattern costs far more on each of a hundred thousand lines. */
    private static boolean hasColon(String whole) {
        return whole.indexOf(':') >= 0 || whole.indexOf('：') >= 0;
    }

    private static Introduction of(String whole, int start, int lines) {
        Matcher first = AUTHOR_FIRST.matcher(whole);
        if (first.lookingAt()) {
            return new Introduction(first.group("author"), new Place(start + first.start("author"), start + first.end("author")), whole, lines);
        }
        Matcher before = BEFORE_AUTHOR.matcher(whole);
        int from = before.find() ? before.end() : 0;
        Matcher behind = BEHIND_AUTHOR.matcher(whole);
        int to = behind.find(from) ? behind.start() : whole.length();
        return new Introduction(whole.substring(from, to), new Place(start + from, start + to), whole, lines);
    }
}
