package app.earshot.exchange.mail.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a mail that was written in HTML alone; its codes stay for whoever reads the plain text. */
final class HtmlText {

    private static final Pattern UNSEEN_BEGINS = Pattern.compile("(?i)<(?<tag>style|script|head|title)\\b[^<>]{0,400}>|<!--");
    private static final Pattern COMMENT_ENDS = Pattern.compile("-->");
    private static final Pattern SPACE = Pattern.compile("[\\s&&[^\\u00a0]]+");
    private static final Pattern LINE_END = Pattern.compile("(?i)<(?:br|/p|/div|/tr|/h[1-6]|/li|/blockquote|/table)\\b[^<>]{0,400}>");
    private static final Pattern CELL_END = Pattern.compile("(?i)</t[dh]\\b[^<>]{0,40}>(?=\\s*<t[dh]\\b)");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!][^<>]{0,4000}>");

    private HtmlText() {}

    static String plain(String html) {
        String seen = SPACE.matcher(seen(html)).replaceAll(" ");
        String lines = LINE_END.matcher(CELL_END.matcher(seen).replaceAll("\t")).replaceAll("\n");
        return TAG.matcher(lines).replaceAll("").replaceAll("(?m)^ +| +$", "").strip() + "\n";
    }

    /** What has no end is seen, and its end is looked for once only: a text of nothing but beginnings takes no longer than any other. */
    private static String seen(String html) {
        StringBuilder seen = new StringBuilder();
        Set<String> endless = new HashSet<>();
        Matcher begins = UNSEEN_BEGINS.matcher(html);
        int at = 0;
        while (begins.find(at)) {
            String tag = begins.group("tag") == null ? "" : begins.group("tag").toLowerCase(Locale.ROOT);
            int end = endless.contains(tag) ? -1 : endOf(tag, html, begins.end());
            if (end < 0) {
                endless.add(tag);
            }
            seen.append(html, at, end < 0 ? begins.end() : begins.start()).append(end < 0 ? "" : " ");
            at = end < 0 ? begins.end() : end;
        }
        return seen.append(html, at, html.length()).toString();
    }

    private static int endOf(String tag, String html, int from) {
        Matcher end = (tag.isEmpty() ? COMMENT_ENDS : Pattern.compile("(?i)</" + tag + "\\s{0,4}>")).matcher(html);
        return end.find(from) ? end.end() : -1;
    }
}
