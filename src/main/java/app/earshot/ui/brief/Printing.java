package app.earshot.ui.brief;

import app.earshot.domain.Sentence;
import app.earshot.domain.page.PlacedPage;
import app.earshot.ui.look.PaperLook;
import app.earshot.ui.shell.Frame;
import javafx.scene.Node;

/** Puts pages on paper, and says what became of it. */
public record Printing(Frame frame) {

    public static Printing of(Frame frame) {
        return new Printing(frame);
    }

    /** A page of words that nobody looks at before. */
    public void print(PlacedPage page) {
        print(PaperLook.dressed(new PagePane(page)), page.text().title());
    }

    /** @param page dressed and laid out, in a window or for paper alone */
    public void print(Node page, String name) {
        switch (frame.printer().print(page, name)) {
            case PRINTED -> frame.announcer().tell(Sentence.of("brief.printed"));
            case NO_PRINTER -> frame.announcer().tell(Sentence.of("brief.no-printer"));
            case FAILED -> frame.announcer().tell(Sentence.of("brief.not-printed"));
            case CANCELLED -> {}
        }
    }
}
