package app.earshot.ui.accounts.goal;

import app.earshot.domain.account.Member;
import app.earshot.domain.draft.SheetKey;
import app.earshot.domain.timeline.GoalOutcome;
import app.earshot.domain.timeline.SharedGoal;
import app.earshot.ui.accounts.parts.Reply;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.parts.sheet.Sheet;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.AccountPage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextArea;

/** What is asked about a goal in a sheet of its own. */
public final class GoalSheets {

    public static final String AGREE = "accounts/goal";
    public static final String CHECK = "accounts/goal-check";

    private static final int LINES = 3;

    private final GoalActions actions;
    private final Messages messages;
    private final Overlays overlays;

    GoalSheets(GoalActions actions, Messages messages, Overlays overlays) {
        this.actions = actions;
        this.messages = messages;
        this.overlays = overlays;
    }

    public static GoalSheets of(Tools tools) {
        return new GoalSheets(new GoalActions(tools), tools.frame().messages(), tools.frame().overlays());
    }

    /** Puts what both sides are working toward into one sentence. */
    public void agree(AccountPage page) {
        SharedGoal goal = page.goal();
        TextArea words = area(goal == null ? "" : goal.words());
        Field field = new Field("words", messages.text("accounts.goal.words"), words);
        Chips<Member> agreed = Chips.several(page.members(), member -> member.person().name())
                .coded(member -> member.person().id().toString());
        if (goal != null) {
            agreed.choose(page.members().stream()
                    .filter(member -> goal.agreedBy().contains(member.person().id()))
                    .toList());
        }
        Sheet sheet = sheet(
                "accounts.goal.title",
                Texts.wrapped(messages.text("accounts.goal.sentence"), "soft"),
                field,
                new Field("agreed-by", messages.text("accounts.goal.agreed-by"), agreed));
        sheet.keeps(SheetKey.of(AGREE, page.account().id()));
        Reply reply = new Reply(sheet::close, no -> field.refuse(messages.text(no.sentence())));
        sheet.step(Buttons.primary(messages.text("accounts.goal.keep"), () -> actions.agree(
                page.account().id(),
                words.getText(),
                agreed.chosen().stream().map(member -> member.person().id()).collect(Collectors.toSet()),
                reply)));
        sheet.open();
    }

    /** Asks after the day how it turned out, and what they say of it. */
    public void check(SharedGoal goal) {
        Chips<GoalOutcome> outcome =
                Chips.one(List.of(GoalOutcome.values()), value -> messages.name("accounts.goal.outcome", value));
        outcome.choose(Set.of(goal.outcome() == null ? GoalOutcome.MET : goal.outcome()));
        Field turned = new Field("turned-out", messages.text("accounts.goal.turned-out"), outcome);
        TextArea words = area(goal.outcomeWords());
        Sheet sheet = sheet(
                "accounts.goal.check",
                Wrapping.whole(goal.words(), "goal-quoted"),
                turned,
                new Field("their-words", messages.text("accounts.goal.their-words"), words));
        sheet.keeps(SheetKey.of(CHECK, goal.accountId(), goal.id()));
        Reply reply = new Reply(sheet::close, no -> turned.refuse(messages.text(no.sentence())));
        sheet.step(Buttons.primary(messages.text("accounts.goal.note"), () -> outcome.chosen().stream()
                .findFirst()
                .ifPresent(chosen -> actions.check(goal, chosen, words.getText(), reply))));
        sheet.open();
    }

    private Sheet sheet(String title, Node... body) {
        return new Sheet(overlays, messages.text(title), messages.text("part.cancel"), body);
    }

    /** An area of a few lines for their words. */
    private static TextArea area(String words) {
        TextArea area = new TextArea(words);
        Wrapping.wrap(area);
        area.setPrefRowCount(LINES);
        area.getStyleClass().add("serif");
        return area;
    }
}
