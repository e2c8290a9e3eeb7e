package app.earshot.ui.accounts.header;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.AccountKind;
import app.earshot.ui.accounts.parts.Reply;
import app.earshot.ui.parts.field.Chips;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.parts.text.Wrapping;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.account.EnquiryWords;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What an account is called and what sort of customer it is, in fields. */
final class AccountFields extends VBox {

    private static final int LINES = 2;

    private final TextField name = new TextField();
    private final Field named;
    private final Chips<AccountKind> kind;
    private final TextArea note = new TextArea();

    AccountFields(Messages messages, Account account) {
        kind = Chips.one(List.of(AccountKind.values()), value -> messages.name("accountkind", value));
        kind.choose(Set.of(account.kind()));
        name.setText(account.name());
        note.setText(account.note());
        Wrapping.wrap(note);
        note.setPrefRowCount(LINES);
        named = new Field("name", messages.text("accounts.edit.name"), name);
        getStyleClass().add("fields");
        getChildren()
                .addAll(
                        named,
                        new Field("kind", messages.text("accounts.edit.kind"), kind),
                        new Field("note", messages.text("accounts.edit.note"), note));
    }

    void refuse(String sentence) {
        named.refuse(sentence);
    }

    /** @param allTheSame whether a booking may come to a day that somebody else has */
    void keep(HeaderActions actions, @Nullable EnquiryWords words, boolean allTheSame, Reply reply) {
        named.accept();
        AccountKind chosen = kind.chosen().stream().findFirst().orElse(AccountKind.COUPLE);
        actions.change(name.getText(), chosen, note.getText(), words, allTheSame, reply);
    }
}
