package app.earshot.exchange.page;

import app.earshot.domain.page.PageType;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** The colours of a written page: those of the page on the screen, named again because a PDF knows no stylesheet. */
enum PdfColours {
    INK(0x1F2A2A),
    SOFT(0x5B6866),
    THEM(0x1F6F64),
    OWED(0x96540B),
    QUOTE_GROUND(0xE9F3F0),
    OWED_GROUND(0xFCF1E1),
    RULE(0xCFC6B8);

    private static final float FULL = 255;

    private final int rgb;

    PdfColours(int rgb) {
        this.rgb = rgb;
    }

    static PdfColours of(PageType type) {
        return switch (type) {
            case TITLE, GOAL, HEADING, QUOTE, ASK, LINE, FACT -> INK;
            case EDGE, SUBTITLE, MORE -> SOFT;
            case CAPTION -> THEM;
            case OWED -> OWED;
        };
    }

    void use(PDPageContentStream content) throws IOException {
        content.setNonStrokingColor((rgb >> 16 & 0xFF) / FULL, (rgb >> 8 & 0xFF) / FULL, (rgb & 0xFF) / FULL);
    }
}
