package app.earshot.ui.accounts;

import app.earshot.domain.timeline.Entry;
import app.earshot.ui.accounts.between.BetweenView;
import app.earshot.ui.accounts.connection.ConnectionView;
import app.earshot.ui.accounts.files.FilesView;
import app.earshot.ui.accounts.header.HeaderView;
import app.earshot.ui.accounts.heard.HeardView;
import app.earshot.ui.accounts.people.PeopleView;
import app.earshot.ui.accounts.promises.PromisesView;
import app.earshot.ui.accounts.registry.AccountPart;
import app.earshot.ui.accounts.registry.AccountRegistry;
import app.earshot.ui.accounts.registry.AccountTab;
import app.earshot.ui.call.CallView;
import app.earshot.ui.listening.ListeningView;
import app.earshot.ui.reply.ReplyWindow;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.shell.Visit;
import app.earshot.ui.timeline.TimelineTab;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** Everything that shows the account that is open, put together and entered into the registry in the order in which it is told. */
final class AccountContents {

    private final Tools tools;
    private final AccountRegistry registry;
    private final Map<AccountTab, Node> tabs = new EnumMap<>(AccountTab.class);
    private final HeaderView header;
    private final TimelineTab timeline;
    private final ListeningView listening;
    private final CallView call;

    /** @param opened a folder for copies of files that other programs open */
    AccountContents(Tools tools, AccountRegistry registry, AccountsActions actions, Path opened) {
        this.tools = tools;
        this.registry = registry;
        header = HeaderView.of(tools);
        registry.part(header);
        timeline = new TimelineTab(tools);
        registry.part(timeline);
        tabs.put(AccountTab.TIMELINE, timeline.root());
        registry.later(() -> Behind.enter(this, actions, opened));
        // Lent by the column beside the account.
        tabs.put(AccountTab.LISTENING, new StackPane());
        listening = ListeningView.of(tools, (line, choice) -> {
            actions.showTab(AccountTab.TIMELINE);
            timeline.fill(line, choice);
        });
        registry.part(listening);
        registry.part(new ReplyWindow(tools));
        call = CallView.of(tools, this::held, actions::write);
        registry.part(call);
        tools.frame().work().whenQuiet(registry::enterAll);
    }

    private <T extends Node & AccountPart> void put(AccountTab tab, T view) {
        registry.tab(tab, view);
        tabs.put(tab, view);
    }

    HeaderView header() {
        return header;
    }

    Node of(AccountTab tab) {
        if (!tabs.containsKey(tab)) {
            registry.enterAll();
        }
        return Objects.requireNonNull(tabs.get(tab));
    }

    /** What is worth asking next, beside the tabs or under one of them. */
    Node listening() {
        return listening;
    }

    CallView call() {
        return call;
    }

    /** To what a conversation became, and what is left to say about it. */
    private void held(Entry entry) {
        tools.navigator().visit(new Visit.ToEntry(entry.accountId(), entry.id(), null));
        timeline.finish(entry);
    }

    /** The tabs behind the first one, which nobody sees yet. Of a class of their own, so that theirs are not even loaded before. */
    private static final class Behind {

        private Behind() {}

        static void enter(AccountContents contents, AccountsActions actions, Path opened) {
            contents.put(AccountTab.HEARD, HeardView.of(contents.tools));
            contents.put(AccountTab.PEOPLE, PeopleView.of(contents.tools));
            contents.put(AccountTab.PROMISES, PromisesView.of(contents.tools));
            contents.put(AccountTab.BETWEEN_US, BetweenView.of(contents.tools, actions::write));
            contents.put(AccountTab.FILES, FilesView.of(contents.tools, opened));
            contents.put(AccountTab.CONNECTION, ConnectionView.of(contents.tools));
        }
    }
}
