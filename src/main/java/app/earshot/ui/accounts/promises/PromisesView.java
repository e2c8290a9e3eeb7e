package app.earshot.ui.accounts.promises;

import app.earshot.domain.Side;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.ui.accounts.parts.KeptFocus;
import app.earshot.ui.accounts.parts.Scrolled;
import app.earshot.ui.accounts.registry.AccountPart;
import app.earshot.ui.accounts.registry.AccountRegistry;
import app.earshot.ui.accounts.registry.AccountTab;
import app.earshot.ui.parts.EmptyState;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.WhoIsWho;
import app.earshot.usecase.account.AccountPage;
import java.util.List;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.VBox;

/** What we promised them, what they promised us, and what became of older promises. */
public final class PromisesView extends VBox implements AccountPart {

    private final PromisesModel model;
    private final PromisesActions actions;
    private final Messages messages;
    private final Overlays overlays;
    private final VBox sections = new VBox();

    PromisesView(PromisesModel model, PromisesActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        this.messages = frame.messages();
        this.overlays = frame.overlays();
        sections.getStyleClass().add("tab-sections");
        getChildren().add(new Scrolled(sections));
        model.promises().addListener((ListChangeListener<Promise>) change -> show());
        model.read().subscribe(this::show);
        model.page().subscribe(this::show);
    }

    /** The tab, put together. */
    public static PromisesView of(Tools tools) {
        PromisesModel model = new PromisesModel();
        return new PromisesView(model, new PromisesActions(model, tools), tools.frame());
    }

    @Override
    public void open(AccountPage page) {
        actions.open(page);
    }

    @Override
    public void register(AccountRegistry registry) {
        registry.sheet(
                MoveSheet.MOVE,
                AccountTab.PROMISES,
                (page, key, gone) -> actions.find(page, promise -> key.isAbout(promise.id()), this::move, gone));
    }

    private void show() {
        KeptFocus kept = KeptFocus.of(sections);
        fill();
        kept.restore(sections);
    }

    private void fill() {
        sections.getChildren().clear();
        AccountPage page = model.page().get();
        if (page == null || !model.read().get()) {
            return;
        }
        PromiseWords words = new PromiseWords(messages, WhoIsWho.of(page));
        Predicate<Promise> open = promise -> promise.state() == PromiseState.OPEN;
        section("accounts.promises.ours", open.and(promise -> promise.side() == Side.US), words);
        section("accounts.promises.theirs", open.and(promise -> promise.side() == Side.THEM), words);
        section("accounts.promises.settled", open.negate(), words);
        if (model.promises().isEmpty()) {
            sections.getChildren()
                    .add(new EmptyState(
                            messages.text("accounts.promises.empty.title"),
                            messages.text("accounts.promises.empty.sentence")));
        }
    }

    private void section(String heading, Predicate<Promise> which, PromiseWords words) {
        List<Promise> some = model.promises().stream().filter(which).toList();
        if (!some.isEmpty()) {
            VBox section = new VBox(Texts.wrapped(messages.text(heading), "heading"));
            section.getStyleClass().add("tab-section");
            some.forEach(promise -> section.getChildren()
                    .add(overlays.overlooked().keep(new PromiseRow(promise, words, actions, messages, () -> move(promise)), promise.entryId())));
            sections.getChildren().add(section);
        }
    }

    private void move(Promise promise) {
        new MoveSheet(promise, (day, reply) -> actions.move(promise, day, reply), messages, overlays).open();
    }
}
