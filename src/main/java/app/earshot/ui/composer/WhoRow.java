package app.earshot.ui.composer;

import app.earshot.domain.EntryKind;
import app.earshot.domain.Member;
import app.earshot.domain.Teammate;
import app.earshot.ui.parts.Chips;
import app.earshot.ui.parts.Menus;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.WhoIsWho;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** What kind of thing is written down, who of theirs took part, and with whom of ours. */
final class WhoRow extends StackPane {

    private static final List<EntryKind> KINDS =
            List.of(EntryKind.CALL, EntryKind.MEETING, EntryKind.EMAIL, EntryKind.TEXT, EntryKind.NOTE);

    private final ComposerModel model;
    private final Messages messages;
    private final Runnable typed;
    private final Chips<EntryKind> kinds;
    private final Chips<UUID> people;
    private final Button with;

    WhoRow(ComposerModel model, ComposerActions actions, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.typed = actions::typed;
        kinds = Chips.one(KINDS, kind -> messages.name("composer.kind", kind));
        kinds.onChosen(on -> on.stream().findFirst().ifPresent(actions::kind));
        people = Chips.several(List.of(), id -> model.who().get().person(id).orElse(""));
        people.onChosen(on -> {
            model.people().set(Set.copyOf(on));
            actions.typed();
        });
        with = Menus.lineButton("", this::teammates, "chip", "with-chip");
        HBox theirs = new HBox(people, with);
        theirs.getStyleClass().add("composer-who");
        getChildren().add(new TwoEnds(kinds, theirs, false));
        model.kind().subscribe(this::showKind);
        model.who().subscribe(this::showWho);
        model.people().subscribe(() -> people.choose(model.people().get()));
        model.teammates().subscribe(this::showWith);
    }

    private void showKind(EntryKind kind) {
        List<EntryKind> offered = new ArrayList<>(KINDS);
        if (!offered.contains(kind)) {
            offered.add(kind);
        }
        kinds.offer(offered);
        kinds.choose(Set.of(kind));
    }

    private void showWho(WhoIsWho who) {
        people.offer(who.members().stream().map(Member::person).map(person -> person.id()).toList());
        people.choose(model.people().get());
        showWith();
    }

    private void showWith() {
        List<String> names = model.who().get().teammates(model.teammates().get(), messages);
        with.setText(
                names.isEmpty()
                        ? messages.text("composer.with-nobody")
                        : messages.text("composer.with", messages.list(names)));
    }

    private List<MenuItem> teammates() {
        Set<UUID> on = model.teammates().get();
        return model.who().get().teammates().stream()
                .filter(teammate -> teammate.active() || on.contains(teammate.id()))
                .map(this::teammate)
                .toList();
    }

    private MenuItem teammate(Teammate teammate) {
        CheckMenuItem item = new CheckMenuItem(messages.capital(model.who().get().teammate(teammate, messages)));
        item.setMnemonicParsing(false);
        item.setSelected(model.teammates().get().contains(teammate.id()));
        item.setOnAction(event -> {
            Set<UUID> now = new HashSet<>(model.teammates().get());
            if (!now.remove(teammate.id())) {
                now.add(teammate.id());
            }
            model.teammates().set(Set.copyOf(now));
            typed.run();
        });
        return item;
    }
}
