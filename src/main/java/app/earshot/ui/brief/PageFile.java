package app.earshot.ui.brief;

import app.earshot.domain.Sentence;
import app.earshot.domain.page.PlacedPage;
import app.earshot.ui.shell.Tools;
import java.nio.file.Path;
import java.util.Locale;

/** Keeps a page as a PDF file, where a person says. */
final class PageFile {

    private static final String ENDING = ".pdf";

    private final Tools tools;

    PageFile(Tools tools) {
        this.tools = tools;
    }

    /** @param name what the file is called unless somebody says otherwise, without its ending */
    void ask(PlacedPage page, String name) {
        Path home = Path.of(System.getProperty("user.home", "."));
        String where = tools.frame().messages().text("brief.save-where");
        tools.frame().picker().newFile(where, home, name + ENDING, chosen -> chosen.ifPresent(file -> save(page, withEnding(file))));
    }

    private void save(PlacedPage page, Path file) {
        tools.frame()
                .work()
                .slow("brief/save", () -> {
                    tools.verbs().setPage().save(page, file);
                    return file;
                })
                .then(saved -> tools.frame()
                        .announcer()
                        .tell(page.lacking() == 0
                                ? Sentence.of("brief.saved", saved.toString())
                                : Sentence.of("brief.saved-lacking", saved.toString(), page.lacking())))
                .start();
    }

    private static Path withEnding(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING) ? file : file.resolveSibling(name + ENDING);
    }
}
