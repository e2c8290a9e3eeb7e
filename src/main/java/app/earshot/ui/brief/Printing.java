package app.earshot.ui.brief;

import app.earshot.domain.Sentence;
import app.earshot.domain.page.PlacedPage;
import app.earshot.platform.PagePrinter.Outcome;
import app.earshot.ui.look.PaperLook;
import app.earshot.ui.shell.Tools;
import javafx.scene.Node;

/** Puts pages on paper, and says what became of it. */
public record Printing(Tools tools) {

    public static Printing of(Tools tools) {
        return new Printing(tools);
    }

    /** A page of words that nobody looks at before. Where there is no printer it is kept as a file, if they say where. */
    public void print(PlacedPage page) {
        Outcome outcome = tools.frame().printer().print(PaperLook.dressed(new PagePane(page)), page.text().title());
        tell(outcome, "brief.no-printer", "brief.not-printed");
        if (outcome == Outcome.NO_PRINTER) {
            new PageFile(tools).ask(page, new PageWords(tools.frame().messages()).fileName(page.text().title()));
        }
    }

    /** A page in front of which stands how to keep it as a file. */
    void printShown(Node page, String name) {
        tell(tools.frame().printer().print(page, name), "brief.no-printer", "brief.not-printed");
    }

    /** @param page dressed and laid out, that goes on paper and nowhere else */
    public void print(Node page, String name) {
        tell(tools.frame().printer().print(page, name), "printing.no-printer", "printing.not-printed");
    }

    private void tell(Outcome outcome, String noPrinter, String failed) {
        switch (outcome) {
            case PRINTED -> tools.frame().announcer().tell(Sentence.of("brief.printed"));
            case NO_PRINTER -> tools.frame().announcer().tell(Sentence.of(noPrinter));
            case FAILED -> tools.frame().announcer().tell(Sentence.of(failed));
            case CANCELLED -> {}
        }
    }
}
