package app.earshot.ui.composer;

import app.earshot.domain.account.Member;
import app.earshot.domain.account.Teammate;
import app.earshot.ui.parts.Menus;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.WhoIsWho;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/** Who of theirs takes part, and with whom of ours. */
public final class PeopleChips extends HBox {

    private final ComposerModel model;
    private final Messages messages;
    private final Consumer<Set<UUID>> ours;
    private final Chips<UUID> people;
    private final Button with;

    /**
     * @param theirs is told who of theirs takes part whenever somebody is added or left out
     * @param ours is told the same of ours
     */
    public PeopleChips(ComposerModel model, Messages messages, Consumer<Set<UUID>> theirs, Consumer<Set<UUID>> ours) {
        this.model = model;
        this.messages = messages;
        this.ours = ours;
        people = Chips.several(List.of(), id -> model.who().get().person(id).orElse(""));
        people.onChosen(on -> theirs.accept(Set.copyOf(on)));
        with = Menus.lineButton("", this::teammates, "chip", "with-chip");
        getChildren().addAll(people, with);
        getStyleClass().add("composer-who");
        model.who().subscribe(this::showWho);
        model.people().subscribe(() -> people.choose(model.people().get()));
        model.teammates().subscribe(this::showWith);
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
            ours.accept(Set.copyOf(now));
        });
        return item;
    }
}
