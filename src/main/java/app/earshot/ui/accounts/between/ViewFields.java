package app.earshot.ui.accounts.between;

import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.DisagreementWords.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One side's view in fields: whose it is, and in which words. */
final class ViewFields extends VBox {

    private static final int LINES = 2;

    /** Whoever can hold a view: somebody of theirs, or of ours. */
    record Holder(@Nullable UUID personId, @Nullable UUID teammateId, String name) {

        /** By it the choice is found again, whatever they are called by then. */
        String code() {
            return String.valueOf(personId == null ? teammateId : personId);
        }

        boolean holds(View view) {
            return personId == null
                    ? teammateId != null && teammateId.equals(view.teammateId())
                    : personId.equals(view.personId());
        }
    }

    private final @Nullable UUID id;
    private final Chips<Holder> holder;
    private final TextArea words = new TextArea();
    private final Field whose;
    private final Field said;

    /** @param number which of the views it is, from 1 */
    ViewFields(int number, View view, List<Holder> holders, Messages messages) {
        id = view.id();
        holder = Chips.one(holders, Holder::name).coded(Holder::code);
        holder.choose(holders.stream().filter(it -> it.holds(view)).findFirst().map(Set::of).orElse(Set.of()));
        words.setText(view.words());
        Wrapping.wrap(words);
        words.setPrefRowCount(LINES);
        words.getStyleClass().add("serif");
        whose = new Field("view-" + number + "-whose", messages.text("accounts.between.whose"), holder);
        said = new Field("view-" + number, messages.text("accounts.between.view"), words);
        getStyleClass().add("view-fields");
        getChildren().addAll(whose, said);
    }

    View read() {
        Optional<Holder> chosen = holder.chosen().stream().findFirst();
        return new View(
                id, chosen.map(Holder::personId).orElse(null), chosen.map(Holder::teammateId).orElse(null), words.getText());
    }

    boolean lacksHolder() {
        return holder.chosen().isEmpty() && !words.getText().isBlank();
    }

    void accept() {
        whose.accept();
        said.accept();
    }

    void refuseHolder(String sentence) {
        whose.refuse(sentence);
    }

    void refuseWords(String sentence) {
        said.refuse(sentence);
    }

    void enter() {
        words.requestFocus();
    }
}
