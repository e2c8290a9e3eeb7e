package app.earshot.ui.accounts.people;

import app.earshot.domain.account.Member;
import app.earshot.ui.accounts.parts.KeptFocus;
import app.earshot.ui.accounts.parts.Scrolled;
import app.earshot.ui.accounts.registry.AccountPart;
import app.earshot.ui.accounts.registry.AccountRegistry;
import app.earshot.ui.accounts.registry.AccountTab;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.EmptyState;
import app.earshot.ui.parts.Shown;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.AccountPage;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The people of an account, each on a card. */
public final class PeopleView extends VBox implements AccountPart {

    private final PeopleModel model;
    private final PeopleActions actions;
    private final Messages messages;
    private final Overlays overlays;
    private final VBox cards = new VBox();
    private final VBox former = new VBox();

    PeopleView(PeopleModel model, PeopleActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        this.messages = frame.messages();
        this.overlays = frame.overlays();
        FlowPane steps = new FlowPane(
                Buttons.plain(messages.text("accounts.person.add"), () -> sheet(null)),
                Buttons.plain(messages.text("accounts.known.title"), this::known));
        steps.getStyleClass().add("steps");
        cards.getStyleClass().add("cards");
        former.getStyleClass().add("tab-section");
        getChildren().add(new Scrolled(steps, cards, former));
        model.page().subscribe(this::show);
    }

    /** The tab, put together. */
    public static PeopleView of(Tools tools) {
        PeopleModel model = new PeopleModel();
        return new PeopleView(model, new PeopleActions(model, tools), tools.frame());
    }

    @Override
    public void open(AccountPage page) {
        actions.open(page);
    }

    @Override
    public void register(AccountRegistry registry) {
        registry.sheet(PersonSheet.ADD, AccountTab.PEOPLE, (page, key, gone) -> sheet(null));
        registry.sheet(PersonSheet.CHANGE, AccountTab.PEOPLE, (page, key, gone) -> page.members().stream()
                .filter(member -> key.isAbout(member.person().id()))
                .findFirst()
                .ifPresentOrElse(this::sheet, gone));
    }

    private void show(@Nullable AccountPage page) {
        if (page == null) {
            return;
        }
        KeptFocus kept = KeptFocus.of(this);
        cards.getChildren().setAll(page.members().stream().map(this::card).toList());
        if (page.members().isEmpty()) {
            cards.getChildren()
                    .add(new EmptyState(
                            messages.text("accounts.people.empty.title"),
                            messages.text("accounts.people.empty.sentence")));
        }
        showFormer(page.formerMembers());
        kept.restore(this);
    }

    private void showFormer(List<Member> members) {
        former.getChildren().clear();
        Shown.set(former, !members.isEmpty());
        if (!members.isEmpty()) {
            former.getChildren().add(Texts.wrapped(messages.text("accounts.people.former"), "heading"));
            members.forEach(member -> former.getChildren().add(formerRow(member)));
        }
    }

    private Node card(Member member) {
        return new PersonCard(member, actions, messages, () -> sheet(member));
    }

    private Node formerRow(Member member) {
        String name = member.person().name();
        Label sentence = Texts.wrapped(messages.text("accounts.people.former-sentence", name), "soft", "small");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setMinWidth(0);
        var back = Buttons.sentence(
                messages.text("accounts.people.bring-back"),
                () -> actions.bringBack(member.person().id(), member.roles()));
        back.setAccessibleText(messages.text("accounts.people.bring-back-spoken", name));
        HBox row = new HBox(sentence, back);
        row.getStyleClass().add("former-row");
        return row;
    }

    private void sheet(@Nullable Member member) {
        AccountPage page = model.page().get();
        if (page != null) {
            new PersonSheet(actions, page.account().id(), messages, overlays, member).open();
        }
    }

    private void known() {
        new KnownPersonSheet(model, actions, messages, overlays).open();
    }
}
