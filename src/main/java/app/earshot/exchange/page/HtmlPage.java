package app.earshot.exchange.page;

import app.earshot.domain.page.PageItem;
import app.earshot.domain.page.PageSection;
import app.earshot.domain.page.PageText;

/** A page as one file that any browser shows: nothing in it runs, and nothing is fetched from anywhere. */
public final class HtmlPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width">
            <title>%s</title>
            <style>
            body { font-family: "Noto Sans", sans-serif; color: #1F2A2A; max-width: 46em; margin: 2em auto; padding: 0 1em; line-height: 1.45; }
            h1, blockquote { font-family: "Noto Serif", Georgia, serif; }
            .edge, .note, footer { color: #5B6866; font-size: 0.9em; }
            p, blockquote { white-space: pre-wrap; overflow-wrap: anywhere; }
            blockquote { border-left: 4px solid #1F6F64; background: #E9F3F0; margin: 0.5em 0; padding: 0.4em 0.8em; }
            .owed { background: #FCF1E1; padding: 0.3em 0.6em; }
            .fact { font-weight: bold; }
            </style>
            </head>
            <body>
            """;

    private final StringBuilder out = new StringBuilder();

    private HtmlPage() {}

    /** @param language the tag of the language in which the page's own words are */
    public static String of(PageText page, String language) {
        HtmlPage html = new HtmlPage();
        html.out.append(HEAD.formatted(escaped(language), escaped(page.title())));
        html.line("p", "edge", page.edge() + (page.made().isEmpty() ? "" : " · " + page.made()));
        html.line("h1", "", page.title());
        html.line("p", "note", page.subtitle());
        html.line("p", "", page.goal());
        page.sections().forEach(html::section);
        html.line("footer", "", page.foot());
        return html.out.append("</body>\n</html>\n").toString();
    }

    private void section(PageSection section) {
        line("h2", "", section.title());
        section.items().forEach(this::item);
        line("p", "note", section.more());
    }

    private void item(PageItem item) {
        switch (item.kind()) {
            case QUOTE -> line("blockquote", "", item.words());
            case OWED -> line("p", "owed", item.words());
            case FACT -> line("p", "fact", item.words());
            case ASK, LINE -> line("p", "", item.words());
        }
        line("p", "note", item.note());
    }

    /** Each line reads in the direction of its own words. */
    private void line(String tag, String style, String words) {
        if (!words.isEmpty()) {
            String classes = style.isEmpty() ? "" : " class=\"" + style + "\"";
            out.append('<').append(tag).append(classes).append(" dir=\"auto\">").append(escaped(words)).append("</").append(tag).append(">\n");
        }
    }

    private static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length());
        words.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(letter < ' ' && letter != '\n' && letter != '\t' ? ' ' : letter);
            }
        });
        return safe.toString();
    }
}
