package app.earshot.exchange.mail.text;

import java.util.regex.Pattern;

/** The words of a mail that was written in HTML alone; its codes stay for whoever reads the plain text. */
final class HtmlText {

    private static final Pattern UNSEEN = Pattern.compile("(?is)<(style|script|head|title)\\b[^>]{0,400}>.*?</\\1\\s{0,4}>|<!--.*?-->");
    private static final Pattern SPACE = Pattern.compile("[\\s&&[^\\u00a0]]+");
    private static final Pattern LINE_END = Pattern.compile("(?i)<(?:br|/p|/div|/tr|/h[1-6]|/li|/blockquote|/table)\\b[^>]{0,400}>");
    private static final Pattern CELL_END = Pattern.compile("(?i)</t[dh]\\b[^>]{0,40}>(?=\\s*<t[dh]\\b)");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!][^<>]{0,4000}>");

    private HtmlText() {}

    static String plain(String html) {
        String seen = SPACE.matcher(UNSEEN.matcher(html).replaceAll(" ")).replaceAll(" ");
        String lines = LINE_END.matcher(CELL_END.matcher(seen).replaceAll("\t")).replaceAll("\n");
        return TAG.matcher(lines).replaceAll("").replaceAll("(?m)^ +| +$", "").strip() + "\n";
    }
}
