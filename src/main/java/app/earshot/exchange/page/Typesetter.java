package app.earshot.exchange.page;

import app.earshot.domain.page.PageText;
import app.earshot.domain.page.PaperSize;
import app.earshot.domain.page.PlacedPage;

/** Makes pages out of texts. Its fonts are opened when the first page is set, and stay open as long as the program runs. For any thread. */
public final class Typesetter {

    private final Faces faces = new Faces();

    /** The page with every line in its place. */
    public synchronized PlacedPage set(PageText page, PaperSize paper) {
        return new PageLayout(faces, paper).set(page);
    }
}
