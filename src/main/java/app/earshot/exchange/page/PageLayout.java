package app.earshot.exchange.page;

import app.earshot.domain.page.PageItem;
import app.earshot.domain.page.PageSection;
import app.earshot.domain.page.PageText;
import app.earshot.domain.page.PageType;
import app.earshot.domain.page.PaperSize;
import app.earshot.domain.page.PlacedBox;
import app.earshot.domain.page.PlacedPage;
import app.earshot.domain.page.PlacedText;
import java.util.ArrayList;
import java.util.List;

/** Sets one page from its top to its foot. Used once. */
final class PageLayout {

    private static final double MARGIN = 46;
    private static final double GAP = 13;
    private static final double SMALL_GAP = 4.5;
    private static final double PAD = 7;
    private static final double BAR = 2.5;
    private static final double INDENT = 12;
    private static final double NUMBER = 17;
    /** White below the foot, to write on. */
    private static final double TO_WRITE = 70;
    /** Where letters stand in their line. */
    private static final double ASCENT = 0.78;

    private final Faces faces;
    private final LineBreaker lines;
    private final PaperSize paper;
    private final double left = MARGIN;
    private final double right;
    private final List<PlacedText> texts = new ArrayList<>();
    private final List<PlacedBox> boxes = new ArrayList<>();
    private double y = MARGIN - 10;

    PageLayout(Faces faces, PaperSize paper) {
        this.faces = faces;
        this.lines = new LineBreaker(faces);
        this.paper = paper;
        this.right = paper.width() - MARGIN;
    }

    PlacedPage set(PageText page) {
        edge(page);
        write(page.title(), PageType.TITLE, left, right);
        y += 1;
        write(page.subtitle(), PageType.SUBTITLE, left, right);
        if (!page.goal().isEmpty()) {
            y += GAP - SMALL_GAP;
            double top = y;
            write(page.goal(), PageType.GOAL, left + INDENT, right);
            bar(page.goal(), top);
        }
        page.sections().forEach(this::section);
        y += GAP;
        boxes.add(new PlacedBox(PlacedBox.Kind.RULE, left, y, right - left, 0.6));
        y += PAD;
        write(page.foot(), PageType.EDGE, left, right);
        boolean fits = y + TO_WRITE <= paper.height() - MARGIN;
        return new PlacedPage(page, paper.width(), paper.height(), texts, boxes, fits, lacking());
    }

    private void edge(PageText page) {
        double top = y;
        double made = faces.width(page.made(), PageType.EDGE);
        write(page.edge(), PageType.EDGE, left, right - made - INDENT);
        double after = y;
        y = top;
        write(page.made(), PageType.EDGE, right - made, right + 1);
        y = Math.max(y, after) + SMALL_GAP;
    }

    private void section(PageSection section) {
        y += GAP;
        write(section.title(), PageType.HEADING, left, right);
        y += SMALL_GAP / 2;
        int number = 1;
        for (PageItem item : section.items()) {
            switch (item.kind()) {
                case QUOTE -> quote(item);
                case OWED -> owed(item);
                case ASK -> ask(number++, item);
                case LINE -> write(item.words(), PageType.LINE, left, right);
                case FACT -> write(item.words(), PageType.FACT, left, right);
            }
        }
        write(section.more(), PageType.MORE, left, right);
    }

    private void quote(PageItem item) {
        double top = y;
        y += PAD - 2;
        write(item.words(), PageType.QUOTE, left + INDENT, right - INDENT);
        write(item.note(), PageType.CAPTION, left + INDENT, right - INDENT);
        y += PAD - 2;
        boxes.add(new PlacedBox(PlacedBox.Kind.QUOTE, left, top, right - left, y - top));
        bar(item.words(), top);
        y += SMALL_GAP;
    }

    /** On the side where its words begin. */
    private void bar(String words, double top) {
        double x = TextShaping.isRightToLeft(words) ? right - BAR : left;
        boxes.add(new PlacedBox(PlacedBox.Kind.BAR, x, top, BAR, y - top));
    }

    private void owed(PageItem item) {
        double top = y;
        boolean turned = TextShaping.isRightToLeft(item.words());
        double widest = lines.of(item.words(), PageType.OWED, right - left - 2 * PAD, Math.max(0, room(PageType.OWED))).stream()
                .mapToDouble(line -> faces.width(line, PageType.OWED))
                .max()
                .orElse(0);
        y += 2;
        write(item.words(), PageType.OWED, left + PAD, right - PAD);
        y += 2;
        double width = widest + 2 * PAD;
        boxes.add(new PlacedBox(PlacedBox.Kind.OWED, turned ? right - width : left, top, width, y - top));
        y += SMALL_GAP;
    }

    private void ask(int number, PageItem item) {
        double top = y;
        write(item.words(), PageType.ASK, left + NUMBER, right);
        double after = y;
        y = top;
        write(number + ".", PageType.ASK, left, left + NUMBER);
        y = after + SMALL_GAP / 2;
    }

    /** Writes a text between two edges, on as many lines as it takes. Below the paper there is nothing to write on. */
    private void write(String text, PageType type, double from, double to) {
        if (y > paper.height()) {
            return;
        }
        boolean turned = TextShaping.isRightToLeft(text);
        for (String line : lines.of(text, type, to - from, room(type))) {
            double baseline = y + (type.leading() - type.size()) / 2 + type.size() * ASCENT + 1;
            texts.add(new PlacedText(type, line, turned ? to : from, baseline, turned));
            y += type.leading();
        }
    }

    /** How many lines there is room for, and one more, by which it is seen that there is none. */
    private int room(PageType type) {
        return (int) ((paper.height() - y) / type.leading()) + 1;
    }

    private int lacking() {
        return (int) texts.stream()
                .flatMapToInt(text -> text.words().codePoints()
                        .filter(TextShaping::isSeen)
                        .filter(sign -> faces.having(sign, text.type().face()).isEmpty()))
                .count();
    }
}
