package app.earshot.ui.brief;

import app.earshot.domain.account.Teammate;
import app.earshot.domain.page.PageText;
import app.earshot.domain.page.PlacedPage;
import app.earshot.listening.brief.Brief;
import app.earshot.listening.brief.DaySheet;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.WhoIsWho;
import app.earshot.usecase.brief.Prepared;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Makes the page that is read before a meeting, and takes it along: on paper, as a file, on the timeline. */
public final class BriefActions {

    private final Tools tools;
    private final Frame frame;
    private final BriefModel model;

    BriefActions(BriefModel model, Tools tools) {
        this.tools = tools;
        this.frame = tools.frame();
        this.model = model;
    }

    /** Makes a page of what is known now. */
    void prepare(UUID accountId) {
        frame.work()
                .notebook("brief/read", () -> tools.verbs().prepareBrief().run(accountId))
                .then(found -> found.ifPresent(this::place))
                .start();
    }

    /** Brings back the page behind an entry. */
    void bringBack(UUID entryId) {
        frame.work()
                .notebook("brief/read", () -> tools.verbs().setPage().run(tools.verbs().prepareBrief().kept(entryId)))
                .then(page -> model.show(page, null))
                .start();
    }

    private void place(Prepared prepared) {
        UUID me = WhoIsWho.of(prepared.page()).me().map(Teammate::id).orElse(null);
        place(prepared.brief(), Brief::shorter, brief -> BriefWords.page(prepared, brief, frame.messages()), me);
    }

    /** Makes the page that goes along on the day itself. */
    void travel(UUID accountId, UUID enquiryId, @Nullable LocalDate day) {
        frame.work()
                .notebook("brief/read", () -> tools.verbs().prepareDaySheet().run(accountId, enquiryId, day))
                .then(found -> found.ifPresent(prepared -> place(
                        prepared.sheet(), DaySheet::shorter, sheet -> DaySheetWords.page(prepared, sheet, frame.messages()), null)))
                .start();
    }

    /** Leaves out what is missed least, line by line, until all of it has room on one page. */
    private <T> void place(T whole, Function<T, Optional<T>> shorten, Function<T, PageText> words, @Nullable UUID goes) {
        frame.work()
                .slow("brief/place", () -> {
                    PlacedPage page = tools.verbs().setPage().run(words.apply(whole));
                    Optional<T> shorter = shorten.apply(whole);
                    while (!page.fits() && shorter.isPresent()) {
                        page = tools.verbs().setPage().run(words.apply(shorter.get()));
                        shorter = shorter.flatMap(shorten);
                    }
                    return page;
                })
                .then(page -> model.show(page, goes))
                .start();
    }

    /** Keeps the page on the timeline. */
    void use(Runnable kept) {
        PlacedPage page = model.page().get();
        UUID account = model.accountId();
        if (page != null && account != null) {
            String said = frame.messages().text("brief.entry");
            frame.work()
                    .notebook("brief/keep", () -> tools.verbs().keepBrief().run(account, said, page.text(), model.teammate()))
                    .then(entry -> kept.run())
                    .unlessRunning()
                    .start();
        }
    }

    /** Puts a page on paper, drawn by the toolkit as it is on the screen. */
    void print(Node drawn) {
        PlacedPage page = model.page().get();
        if (page != null) {
            Printing.of(tools).printShown(drawn, page.text().title());
        }
    }

    void save() {
        PlacedPage page = model.page().get();
        if (page != null) {
            new PageFile(tools).ask(page, frame.messages().text(model.kind().file(), new PageWords(frame.messages()).fileName(page.text().title())));
        }
    }
}
