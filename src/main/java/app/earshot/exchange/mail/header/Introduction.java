package app.earshot.exchange.mail.header;

import app.earshot.domain.timeline.Place;
import app.earshot.exchange.mail.text.MailLine;
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
    private static final Pattern SAYS_WHEN = Pattern.compile("(?<!\\d)(?:\\d{1,2}[:.h]\\d\\d|(?:19|20)\\d\\d)(?!\\d)|[^\\s@]@[^\\s@]");
    /** What stands before the author: everything up to the time, or the verb where that stands first. */
    private static final Pattern BEFORE_AUTHOR = Pattern.compile(
            "(?iu)^(?:.{0,200}(?:" + WROTE + "|\\d[:.h][0-5]\\d(?::[0-5]\\d)?(?:[\\s\\u00a0\\u202f]?[ap]\\.?m\\b\\.?)?|(?:19|20)\\d\\d)(?:[\\s\\u00a0]?(?:GMT|UTC)?[+-]\\d{1,4}(?::?\\d\\d)?)?[\\s\\u00a0,]*)(?=\\S)(?![:：])");
    private static final Pattern BEHIND_AUTHOR = Pattern.compile("(?iu)[\\s\\u00a0,]*(?:" + WROTE + ".*|[:：][\\s*]*)$");

    /** The introduction that begins on a line, or nothing. */
    public static Optional<Introduction> at(List<MailLine> lines, int start) {
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
            if (hasColon(whole) && ENDS.matcher(whole).matches() && SAYS_WHEN.matcher(whole).find()) {
                return Optional.of(of(whole, lines.get(start).start(), count));
            }
        }
        return Optional.empty();
    }

    /** Looked for first: most lines have none, and the whole pattern costs far more on each of a hundred thousand lines. */
    private static boolean hasColon(String whole) {
        return whole.indexOf(':') >= 0 || whole.indexOf('：') >= 0;
    }

    private static Introduction of(String whole, int start, int lines) {
        Matcher before = BEFORE_AUTHOR.matcher(whole);
        int from = before.find() ? before.end() : 0;
        Matcher behind = BEHIND_AUTHOR.matcher(whole);
        int to = behind.find(from) ? behind.start() : whole.length();
        return new Introduction(whole.substring(from, to), new Place(start + from, start + to), whole, lines);
    }
}
