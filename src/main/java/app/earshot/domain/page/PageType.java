package app.earshot.domain.page;

import app.earshot.domain.Coded;

/** How a line of a page is set, by what it is for. */
public enum PageType implements Coded {
    EDGE("edge", PageFace.SANS, 8, 11),
    TITLE("title", PageFace.SERIF_BOLD, 18, 23),
    SUBTITLE("subtitle", PageFace.SANS, 10, 14),
    GOAL("goal", PageFace.SERIF_ITALIC, 11, 15),
    HEADING("heading", PageFace.SANS_BOLD, 11, 15),
    QUOTE("quote", PageFace.SERIF, 11, 14.5),
    CAPTION("caption", PageFace.SANS, 8, 11),
    OWED("owed", PageFace.SANS, 9.5, 13),
    ASK("ask", PageFace.SERIF, 11, 15),
    LINE("line", PageFace.SANS, 9.5, 13),
    FACT("fact", PageFace.SANS_BOLD, 11, 15.5),
    MORE("more", PageFace.SANS, 9, 12.5);

    private final String code;
    private final PageFace face;
    private final double size;
    private final double leading;

    PageType(String code, PageFace face, double size, double leading) {
        this.code = code;
        this.face = face;
        this.size = size;
        this.leading = leading;
    }

    @Override
    public String code() {
        return code;
    }

    public PageFace face() {
        return face;
    }

    /** The height of its letters, in points. */
    public double size() {
        return size;
    }

    /** From one line to the next, in points. */
    public double leading() {
        return leading;
    }
}
