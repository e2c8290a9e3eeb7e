package app.earshot.domain.page;

/** The faces in which a page is set. What a face lacks is taken from the others, and from those for Hebrew and Arabic. */
public enum PageFace {
    SANS,
    SANS_BOLD,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC
}
