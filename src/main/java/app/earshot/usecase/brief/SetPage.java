package app.earshot.usecase.brief;

import app.earshot.domain.page.PageText;
import app.earshot.domain.page.PaperSize;
import app.earshot.domain.page.PlacedPage;
import app.earshot.exchange.page.HtmlPage;
import app.earshot.exchange.page.Typesetter;
import app.earshot.exchange.page.PdfPage;
import app.earshot.platform.AtomicFile;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/** Puts the words of a page in their places, on the paper that is usual here, and writes it as a PDF. */
public final class SetPage {

    private final Writing writing;
    private final PaperSize paper;
    private final Typesetter typesetter = new Typesetter();

    /** @param locale which paper is usual */
    public SetPage(Writing writing, Locale locale) {
        this.writing = writing;
        this.paper = PaperSize.in(locale);
    }

    public PlacedPage run(PageText page) {
        return typesetter.set(page, paper);
    }

    /**
     * The first of several that has room on one sheet; the last where none has.
     *
     * @param shorterAndShorter the same page with less and less on it, at least once
     */
    public PlacedPage firstThatFits(List<PageText> shorterAndShorter) {
        PlacedPage page = run(shorterAndShorter.getFirst());
        for (PageText shorter : shorterAndShorter.subList(1, shorterAndShorter.size())) {
            if (page.fits()) {
                break;
            }
            page = run(shorter);
        }
        return page;
    }

    /**
     * Writes a page as one file for any browser, however long it is. What stood in the file before is replaced when the new one is whole.
     *
     * @param language the tag of the language of the page's own words
     * @throws Refused if nothing can be written there
     */
    public void saveHtml(PageText page, String language, Path file) {
        try {
            AtomicFile.write(file, HtmlPage.of(page, language).getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw Refused.at(FormField.FOLDER, "refused.folder-unwritable", String.valueOf(file.toAbsolutePath().getParent()));
        }
    }

    /**
     * Writes a page as a PDF. What stood in the file before is replaced when the new one is whole.
     *
     * @throws Refused if nothing can be written there
     */
    public void save(PlacedPage page, Path file) {
        Path whole = file.toAbsolutePath();
        try {
            Path unfinished = Files.createTempFile(whole.getParent(), ".earshot-", ".pdf");
            try {
                try (OutputStream out = Files.newOutputStream(unfinished)) {
                    PdfPage.write(page, writing.clock().instant(), out);
                }
                Files.move(unfinished, whole, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException unwritable) {
            throw Refused.at(FormField.FOLDER, "refused.folder-unwritable", whole.getParent().toString());
        }
    }
}
