package app.earshot.ui.accounts.between;

import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.DatedRequest;
import app.earshot.domain.timeline.Disagreement;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.ui.accounts.goal.GoalSheets;
import app.earshot.ui.accounts.parts.KeptFocus;
import app.earshot.ui.accounts.parts.Scrolled;
import app.earshot.ui.accounts.registry.AccountPart;
import app.earshot.ui.accounts.registry.AccountRegistry;
import app.earshot.ui.accounts.registry.AccountTab;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.focus.FocusOrder;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.ui.timeline.RequestSheets;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.account.BetweenUs;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What they asked for, what we are working toward together, and what we see differently. */
public final class BetweenView extends VBox implements AccountPart {

    /** As many answered requests as are worth reading at once. */
    private static final int ANSWERED = 10;

    private final BetweenModel model;
    private final BetweenActions actions;
    private final GoalSheets goals;
    private final Messages messages;
    private final Overlays overlays;
    private final Runnable write;
    private final VBox sections = new VBox();
    private final Scrolled scrolled = new Scrolled(sections);
    private @Nullable UUID unfolded;

    /** @param write goes to where an entry is written */
    BetweenView(BetweenModel model, BetweenActions actions, Frame frame, GoalSheets goals, Runnable write) {
        this.model = model;
        this.actions = actions;
        this.goals = goals;
        this.messages = frame.messages();
        this.overlays = frame.overlays();
        this.write = write;
        sections.getStyleClass().addAll("tab-sections", "between");
        getChildren().add(scrolled);
        model.between().subscribe(this::show);
        model.page().subscribe(this::show);
        model.wanted().subscribe(this::goToWanted);
    }

    /**
     * The tab, put together.
     *
     * @param write goes to where an entry is written
     */
    public static BetweenView of(Tools tools, Runnable write) {
        BetweenModel model = new BetweenModel();
        BetweenActions actions = new BetweenActions(model, tools);
        return new BetweenView(model, actions, tools.frame(), GoalSheets.of(tools), write);
    }

    @Override
    public void open(AccountPage page) {
        actions.open(page);
    }

    @Override
    public void register(AccountRegistry registry) {
        registry.visit(Visit.ToDisagreement.class, AccountTab.BETWEEN_US, (page, to) -> actions.want(to.disagreementId()));
        registry.visit(Visit.ToGoal.class, AccountTab.BETWEEN_US, (page, to) -> actions.want(to.goalId()));
        registry.sheet(GoalSheets.AGREE, AccountTab.BETWEEN_US, (page, key, gone) -> goals.agree(page));
        registry.sheet(GoalSheets.CHECK, AccountTab.BETWEEN_US, (page, key, gone) -> actions.find(
                page, between -> between.goals().stream().filter(goal -> key.isAbout(goal.id())), goals::check, gone));
        registry.sheet(RequestSheets.ANSWER, AccountTab.BETWEEN_US, (page, key, gone) -> actions.find(
                page,
                between -> between.requests().stream()
                        .map(DatedRequest::request)
                        .filter(request -> key.isAbout(request.id())),
                actions.requestSheets()::answer,
                gone));
        registry.sheet(
                DisagreementSheets.OPEN, AccountTab.BETWEEN_US, (page, key, gone) -> disagreementSheets(page).open());
        for (String kind : List.of(DisagreementSheets.CHANGE, DisagreementSheets.DECIDE, DisagreementSheets.PARK)) {
            registry.sheet(kind, AccountTab.BETWEEN_US, (page, key, gone) -> actions.find(
                    page,
                    between -> between.disagreements().stream().filter(one -> key.isAbout(one.id())),
                    one -> disagreementSheets(page).goOn(kind, one),
                    gone));
        }
    }

    private void show() {
        AccountPage page = model.page().get();
        BetweenUs between = model.between().get();
        if (page == null || between == null) {
            sections.getChildren().clear();
            return;
        }
        KeptFocus kept = KeptFocus.of(sections);
        BetweenWords words = new BetweenWords(messages, page);
        sections.getChildren()
                .setAll(requests(page, between, words), goals(page, between), disagreements(page, between, words));
        kept.restore(sections);
        goToWanted();
    }

    private Node requests(AccountPage page, BetweenUs between, BetweenWords words) {
        VBox section = section("accounts.between.requests", null);
        if (between.requests().isEmpty()) {
            section.getChildren()
                    .add(empty("accounts.between.requests.empty", "accounts.between.requests.begin", write));
            return section;
        }
        RequestSheets sheets = actions.requestSheets();
        UUID account = page.account().id();
        long open = between.requests().stream().filter(it -> it.request().answer() == Answer.OPEN).count();
        long most = account.equals(unfolded) ? Long.MAX_VALUE : open + ANSWERED;
        List<DatedRequest> shown = between.requests().stream().limit(most).toList();
        shown.forEach(it -> section.getChildren().add(overlays.overlooked().keep(new RequestCard(it, words, actions, sheets, messages), it.request().entryId())));
        if (shown.size() < between.requests().size()) {
            section.getChildren().add(Buttons.sentence(messages.text("accounts.between.requests.older"), () -> {
                unfolded = account;
                show();
            }));
        }
        return section;
    }

    private Node goals(AccountPage page, BetweenUs between) {
        VBox section = section("accounts.goal.caption", null);
        if (between.goals().isEmpty()) {
            section.getChildren().add(empty(
                    "accounts.between.goals.empty", "accounts.between.goals.begin", () -> goals.agree(page)));
            return section;
        }
        for (SharedGoal goal : between.goals()) {
            boolean current = goal.equals(between.goals().getFirst());
            if (!current && section.getChildren().size() == 2) {
                section.getChildren().add(Texts.wrapped(messages.text("accounts.between.goals.earlier"), "small", "faint"));
            }
            section.getChildren().add(new GoalPart(goal, current, page, goals, messages));
        }
        return section;
    }

    private Node disagreements(AccountPage page, BetweenUs between, BetweenWords words) {
        DisagreementSheets sheets = disagreementSheets(page);
        if (between.disagreements().isEmpty()) {
            VBox section = section("accounts.between.disagreements", null);
            section.getChildren().add(empty(
                    "accounts.between.disagreements.empty", "accounts.between.disagreements.begin", sheets::open));
            return section;
        }
        Button begin = Buttons.small(messages.text("accounts.between.disagreements.begin"), sheets::open);
        VBox section = section("accounts.between.disagreements", begin);
        for (Disagreement one : between.disagreements()) {
            section.getChildren().add(new DisagreementCard(one, words, actions, sheets, messages));
        }
        return section;
    }

    private DisagreementSheets disagreementSheets(AccountPage page) {
        return new DisagreementSheets(page, actions, messages, overlays);
    }

    private VBox section(String key, @Nullable Button step) {
        Region heading = Texts.wrapped(messages.text(key), "heading");
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(heading);
        head.getStyleClass().add("section-head");
        if (step != null) {
            head.getChildren().add(step);
        }
        VBox section = new VBox(head);
        section.getStyleClass().add("tab-section");
        return section;
    }

    private Node empty(String sentence, String step, Runnable taken) {
        VBox empty = new VBox(
                Texts.wrapped(messages.text(sentence), "soft"), Buttons.small(messages.text(step), taken));
        empty.getStyleClass().add("empty-part");
        return empty;
    }

    private void goToWanted() {
        UUID wanted = model.wanted().get();
        if (wanted == null) {
            return;
        }
        Stream.concat(sections.lookupAll(".disagreement-card").stream(), sections.lookupAll(".goal-part").stream())
                .filter(card -> wanted.equals(shown(card)))
                .findFirst()
                .ifPresent(card -> {
                    actions.shown();
                    FocusOrder.enter(card);
                    scrolled.reveal(card);
                });
    }

    private static @Nullable UUID shown(Node node) {
        return switch (node) {
            case DisagreementCard card -> card.disagreement().id();
            case GoalPart part -> part.goal().id();
            default -> null;
        };
    }
}
