package app.earshot.ui.accounts.header;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Stage;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.ui.accounts.goal.GoalSheets;
import app.earshot.ui.accounts.registry.AccountPart;
import app.earshot.ui.accounts.registry.AccountRegistry;
import app.earshot.ui.accounts.registry.AccountTab;
import app.earshot.ui.command.Command;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.Menus;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.TheirWords;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.LeftToRight;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.AccountPage;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What stands above the tabs: the name, the enquiry in a sentence, how far it is, and the shared goal. */
public final class HeaderView extends VBox implements AccountPart {

    private final HeaderActions actions;
    private final Messages messages;
    private final HeaderText words;
    private final HeaderSheets sheets;
    private final GoalSheets goals;
    private final Label name = Texts.wrapped("", "title");
    private final Label sentence = Texts.wrapped("", "soft", "enquiry-sentence");
    private final Label note = Texts.wrapped("", "small", "soft");
    private final MenuButton enquiries = new MenuButton();
    private final MenuButton more = new MenuButton();
    private final StageBar stages;
    private final HBox nameLine = new HBox();
    private final HBox steps = new HBox();
    private final VBox ending = new VBox();
    private final VBox goal = new VBox();

    HeaderView(HeaderModel model, HeaderActions actions, Frame frame, GoalSheets goals) {
        this.actions = actions;
        this.messages = frame.messages();
        this.goals = goals;
        this.words = new HeaderText(messages);
        this.sheets = new HeaderSheets(model, actions, messages, frame.overlays());
        this.stages = new StageBar(messages, actions::moveTo);
        getStyleClass().add("account-header");
        setMinHeight(USE_PREF_SIZE);
        ending.getStyleClass().add("ending");
        goal.getStyleClass().add("goal");
        nameLine();
        getChildren().addAll(nameLine, sentence, note, stages, ending, goal);
        model.page().subscribe(page -> show(page, model.enquiry().get()));
        model.enquiry().subscribe(enquiry -> show(model.page().get(), enquiry));
    }

    /** The header, put together. */
    public static HeaderView of(Tools tools) {
        HeaderModel model = new HeaderModel();
        return new HeaderView(model, new HeaderActions(model, tools), tools.frame(), GoalSheets.of(tools));
    }

    public HeaderActions actions() {
        return actions;
    }

    @Override
    public void open(AccountPage page) {
        actions.open(page);
    }

    @Override
    public void register(AccountRegistry registry) {
        for (String kind : List.of(HeaderSheets.EDIT, HeaderSheets.ADD, HeaderSheets.LOST, HeaderSheets.DECLINED)) {
            registry.sheet(kind, AccountTab.TIMELINE, (page, key, gone) -> {
                if (!sheets.goOn(key)) {
                    gone.run();
                }
            });
        }
    }

    /** Puts what can be begun with these people beside their name. */
    public void offer(Node begin) {
        steps.getChildren().addFirst(begin);
    }

    private void nameLine() {
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Button edit = Buttons.small(messages.text("accounts.header.edit"), sheets::edit);
        edit.setMinWidth(Region.USE_PREF_SIZE);
        enquiries.getStyleClass().addAll("small-button", "enquiries");
        enquiries.setMinWidth(Region.USE_PREF_SIZE);
        more.setText(messages.text("accounts.header.more"));
        more.getStyleClass().addAll("small-button", "more");
        more.setMinWidth(Region.USE_PREF_SIZE);
        steps.getChildren().addAll(enquiries, edit, more);
        steps.setMinWidth(Region.USE_PREF_SIZE);
        steps.getStyleClass().add("name-steps");
        nameLine.getChildren().addAll(name, steps);
        nameLine.getStyleClass().add("name-line");
    }

    private void show(@Nullable AccountPage page, @Nullable Enquiry enquiry) {
        if (page == null) {
            return;
        }
        name.setText(LeftToRight.of(page.account().name()));
        sentence.setText(enquiry == null ? messages.text("accounts.header.no-enquiry") : words.sentence(page, enquiry));
        note.setText(page.account().note());
        Visibility.set(note, !note.getText().isBlank());
        stages.show(enquiry == null ? null : enquiry.stage());
        Visibility.set(stages, enquiry != null);
        showEnding(enquiry);
        showGoal(page);
        showEnquiries(page);
        more.getItems().setAll(menu(enquiry));
    }

    private void showEnding(@Nullable Enquiry enquiry) {
        ending.getChildren().clear();
        if (enquiry != null && enquiry.stage().isClosed()) {
            String reason = enquiry.stages().getLast().reason();
            ending.getChildren().add(Texts.wrapped(words.ending(enquiry), "semibold"));
            if (!reason.isEmpty()) {
                ending.getChildren().add(new TheirWords(reason, ""));
            }
        }
        Visibility.set(ending, !ending.getChildren().isEmpty());
    }

    private void showGoal(AccountPage page) {
        SharedGoal shared = page.goal();
        if (shared == null) {
            goal.getChildren().setAll(Buttons.sentence(messages.text("accounts.goal.ask"), () -> goals.agree(page)));
            return;
        }
        Label caption = Texts.wrapped(words.goalCaption(shared), "tiny", "faint");
        Button text = Buttons.sentence(shared.words(), () -> goals.agree(page));
        text.getStyleClass().add("goal-words");
        text.setMinHeight(USE_PREF_SIZE);
        text.setMinWidth(0);
        text.setAccessibleText(messages.text("accounts.goal.spoken", shared.words()));
        goal.getChildren().setAll(caption, text);
        if (shared.outcome() == null && shared.isOver(page.enquiries(), messages.days().today())) {
            Button check = Buttons.sentence(messages.text("accounts.goal.check"), () -> goals.check(shared));
            check.getStyleClass().add("goal-check");
            goal.getChildren().add(check);
        }
    }

    private void showEnquiries(AccountPage page) {
        boolean several = page.enquiries().size() > 1;
        Visibility.set(enquiries, several);
        enquiries.setText(messages.text("accounts.header.enquiries", page.enquiries().size()));
        enquiries.getItems().setAll(page.enquiries().stream()
                .map(enquiry -> Menus.item(words.inMenu(enquiry), () -> actions.showEnquiry(enquiry.id())))
                .toList());
    }

    private List<MenuItem> menu(@Nullable Enquiry enquiry) {
        MenuItem add = Menus.item(messages.text("accounts.header.add-enquiry"), sheets::addEnquiry);
        MenuItem brief = Menus.item(messages.text(Command.BRIEF.key()), actions::brief);
        MenuItem remove = Menus.item(messages.text("accounts.header.remove"), actions::remove);
        if (enquiry == null) {
            return List.of(brief, add, new SeparatorMenuItem(), remove);
        }
        return List.of(
                brief,
                Menus.item(messages.text(Command.DAY_SHEET.key()), actions::daySheet),
                new SeparatorMenuItem(),
                add,
                Menus.item(messages.text("accounts.header.they-chose"), () -> sheets.close(Stage.LOST)),
                Menus.item(messages.text("accounts.header.we-declined"), () -> sheets.close(Stage.DECLINED)),
                new SeparatorMenuItem(),
                remove);
    }
}
