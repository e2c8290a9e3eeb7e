package app.earshot.ui.accounts.heard;

import app.earshot.domain.timeline.HeardItem;
import app.earshot.ui.accounts.parts.KeptFocus;
import app.earshot.ui.accounts.parts.Scrolled;
import app.earshot.ui.accounts.registry.AccountPart;
import app.earshot.ui.parts.Buttons;
import app.earshot.ui.parts.EmptyState;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.sheet.Overlays;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.shell.Frame;
import app.earshot.ui.shell.Tools;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.Topics;
import app.earshot.ui.words.WhoIsWho;
import app.earshot.usecase.account.AccountPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What they told us, under the names of its topics. */
public final class HeardView extends VBox implements AccountPart {

    private final HeardModel model;
    private final HeardActions actions;
    private final Messages messages;
    private final Overlays overlays;
    private final Chips<Optional<UUID>> people;
    private final VBox groups = new VBox();
    private WhoIsWho who = WhoIsWho.NOBODY;

    HeardView(HeardModel model, HeardActions actions, Frame frame) {
        this.model = model;
        this.actions = actions;
        this.messages = frame.messages();
        this.overlays = frame.overlays();
        this.people = Chips.one(List.of(), this::name);
        people.onChosen(chosen -> actions.filter(chosen.stream().findFirst().flatMap(it -> it).orElse(null)));
        people.setAccessibleText(messages.text("accounts.heard.people"));
        groups.getStyleClass().add("tab-sections");
        getChildren().add(new Scrolled(people, groups));
        model.page().subscribe(this::offerPeople);
        model.person().subscribe(person -> people.choose(Set.of(Optional.ofNullable(person))));
        model.items().addListener((ListChangeListener<HeardItem>) change -> show());
        model.read().subscribe(this::show);
    }

    /** The tab, put together. */
    public static HeardView of(Tools tools) {
        HeardModel model = new HeardModel();
        return new HeardView(model, new HeardActions(model, tools), tools.frame());
    }

    @Override
    public void open(AccountPage page) {
        actions.open(page);
    }

    private void offerPeople(@Nullable AccountPage page) {
        if (page == null) {
            return;
        }
        who = WhoIsWho.of(page);
        List<Optional<UUID>> offered = new ArrayList<>(List.of(Optional.empty()));
        Stream.concat(page.members().stream(), page.formerMembers().stream())
                .forEach(member -> offered.add(Optional.of(member.person().id())));
        people.offer(offered);
        people.choose(Set.of(Optional.ofNullable(model.person().get())));
        Visibility.set(people, offered.size() > 2);
    }

    private void show() {
        KeptFocus kept = KeptFocus.of(groups);
        fill();
        kept.restore(groups);
    }

    private void fill() {
        groups.getChildren().clear();
        AccountPage page = model.page().get();
        if (page == null || !model.read().get()) {
            return;
        }
        if (model.items().isEmpty()) {
            groups.getChildren().add(nothing());
            return;
        }
        Topics topics = Topics.of(page);
        HeardGroups.of(model.items(), topics.offered())
                .groups()
                .forEach(group -> groups.getChildren().add(section(group, topics)));
        if (model.more().get()) {
            groups.getChildren().add(Buttons.plain(messages.text("accounts.heard.older"), actions::readOlder));
        }
    }

    private Node section(HeardGroups.Group group, Topics topics) {
        String heading = topics.name(group.topic(), "accounts.heard.no-topic", messages);
        VBox section = new VBox(Texts.wrapped(heading, "heading"));
        section.getStyleClass().add("tab-section");
        List<HeardItem> items = group.items();
        for (int i = 0; i < items.size(); i++) {
            HeardItem item = items.get(i);
            HeardCard.Others others = new HeardCard.Others(items.subList(0, i), differing(item), it -> choose(it, topics));
            section.getChildren().add(overlays.overlooked().keep(new HeardCard(item, caption(item), others, actions, messages), item.id(), item.entryId()));
        }
        return section;
    }

    private List<HeardItem> differing(HeardItem item) {
        return model.differing().stream()
                .filter(pair -> pair.holds(item.id()))
                .map(pair -> pair.other(item.id()))
                .toList();
    }

    private void choose(HeardItem item, Topics topics) {
        new DifferSheet(item, model, actions, messages, overlays).open(other -> String.join(
                messages.text("part.between"),
                whose(other),
                topics.name(other.topic(), "accounts.heard.no-topic", messages),
                day(other)));
    }

    private String whose(HeardItem item) {
        return who.person(item.personId()).orElseGet(() -> messages.text("accounts.heard.nobody"));
    }

    private String day(HeardItem item) {
        return messages.capital(messages.days().friendly(messages.days().dayOf(item.heardAt())));
    }

    private String caption(HeardItem item) {
        List<String> parts = new ArrayList<>();
        parts.add(whose(item));
        parts.add(day(item));
        if (item.saidBackAt() != null) {
            parts.add(messages.text("accounts.heard.was-said-back"));
        }
        if (item.replacedBy() != null) {
            parts.add(messages.text("accounts.heard.was-replaced"));
        }
        differing(item).forEach(other ->
                parts.add(messages.text("accounts.heard.is-different", whose(other), HeardCard.shortened(other.words()))));
        return String.join(messages.text("part.between"), parts);
    }

    private Node nothing() {
        return model.person().get() == null
                ? new EmptyState(
                        messages.text("accounts.heard.empty.title"), messages.text("accounts.heard.empty.sentence"))
                : Texts.wrapped(
                        messages.text("accounts.heard.nothing-from", name(Optional.of(model.person().get()))), "soft");
    }

    private String name(Optional<UUID> person) {
        return person.flatMap(who::person).orElseGet(() -> messages.text("accounts.heard.everyone"));
    }
}
