package app.earshot.ui.accounts;

import app.earshot.domain.draft.SheetKey;
import app.earshot.domain.timeline.DatedRequest;
import app.earshot.ui.accounts.between.DisagreementSheets;
import app.earshot.ui.accounts.goal.GoalSheets;
import app.earshot.ui.accounts.header.HeaderSheets;
import app.earshot.ui.accounts.people.PersonSheet;
import app.earshot.ui.accounts.promises.MoveSheet;
import app.earshot.ui.finish.FinishActions;
import app.earshot.ui.parts.sheet.Layers;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.timeline.RequestSheets;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.AccountPage;
import app.earshot.usecase.account.BetweenUs;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Opens a sheet of an account in which words wait, as far as what it is about is still there. */
final class SheetsAgain {

    private final AccountsActions actions;
    private final AccountParts parts;
    private final Tools tools;
    private final Messages messages;
    private final Layers layers;

    SheetsAgain(AccountsActions actions, AccountParts parts, Tools tools) {
        this.actions = actions;
        this.parts = parts;
        this.tools = tools;
        this.messages = tools.frame().messages();
        this.layers = tools.frame().layers();
    }

    /** @param gone called if it is not there any more */
    void open(SheetKey key, Runnable gone) {
        UUID account = key.accountId();
        if (account == null) {
            gone.run();
            return;
        }
        read(() -> tools.verbs().readAccount().run(account), there -> {
            if (there.isEmpty()) {
                gone.run();
            } else {
                actions.openAt(account, tab(key.sheet()), page -> open(page, key, gone));
            }
        });
    }

    private static AccountTab tab(String sheet) {
        return switch (sheet) {
            case PersonSheet.ADD, PersonSheet.CHANGE -> AccountTab.PEOPLE;
            case MoveSheet.MOVE -> AccountTab.PROMISES;
            case GoalSheets.AGREE, GoalSheets.CHECK, RequestSheets.ANSWER, DisagreementSheets.OPEN, DisagreementSheets.CHANGE,
                    DisagreementSheets.DECIDE, DisagreementSheets.PARK -> AccountTab.BETWEEN_US;
            default -> AccountTab.TIMELINE;
        };
    }

    private void open(AccountPage page, SheetKey key, Runnable gone) {
        switch (key.sheet()) {
            case GoalSheets.AGREE -> goals().agree(page);
            case DisagreementSheets.OPEN -> disagreements(page).open();
            case PersonSheet.ADD -> new PersonSheet(parts.people, page.account().id(), messages, layers, null).open();
            case PersonSheet.CHANGE -> first(
                    page.members().stream().filter(member -> key.isAbout(member.person().id())),
                    member -> new PersonSheet(parts.people, page.account().id(), messages, layers, member).open(),
                    gone);
            case MoveSheet.MOVE -> read(() -> tools.verbs().keepPromise().of(page.account().id()), promises -> first(
                    promises.stream().filter(promise -> key.isAbout(promise.id())),
                    promise -> new MoveSheet(promise, parts.promises, messages, layers).open(),
                    gone));
            case FinishActions.NEXT -> read(
                    () -> tools.verbs().readTimeline().entry(UUID.fromString(key.about())),
                    found -> first(found.stream(), actions::goOn, gone));
            case GoalSheets.CHECK, RequestSheets.ANSWER, DisagreementSheets.CHANGE, DisagreementSheets.DECIDE,
                    DisagreementSheets.PARK -> read(
                            () -> tools.verbs().readBetweenUs().run(page.account().id()), between -> open(page, between, key, gone));
            case HeaderSheets.EDIT, HeaderSheets.ADD, HeaderSheets.LOST, HeaderSheets.DECLINED -> {
                if (!new HeaderSheets(parts.headerModel, parts.header, messages, layers).goOn(key)) {
                    gone.run();
                }
            }
            default -> gone.run();
        }
    }

    private void open(AccountPage page, BetweenUs between, SheetKey key, Runnable gone) {
        switch (key.sheet()) {
            case GoalSheets.CHECK -> first(
                    between.goals().stream().filter(goal -> key.isAbout(goal.id())), goals()::check, gone);
            case RequestSheets.ANSWER -> first(
                    between.requests().stream().map(DatedRequest::request).filter(request -> key.isAbout(request.id())),
                    new RequestSheets(tools)::answer,
                    gone);
            default -> first(
                    between.disagreements().stream().filter(one -> key.isAbout(one.id())),
                    one -> disagreements(page).goOn(key.sheet(), one),
                    gone);
        }
    }

    private <T> void read(Callable<T> reading, Consumer<T> then) {
        tools.frame().work().notebook("accounts/sheet-again", reading).then(then).start();
    }

    private static <T> void first(Stream<T> found, Consumer<T> opened, Runnable gone) {
        found.findFirst().ifPresentOrElse(opened, gone);
    }

    private GoalSheets goals() {
        return new GoalSheets(parts.goals, messages, layers);
    }

    private DisagreementSheets disagreements(AccountPage page) {
        return new DisagreementSheets(page, parts.between, messages, layers);
    }
}
