package app.earshot.ui.accounts.enquiry;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Teammate;
import app.earshot.listening.bank.Occasions;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A new enquiry as far as it was typed, and what the pasted message offers. */
public final class NewEnquiryModel {

    private final ObjectProperty<AccountKind> kind = new SimpleObjectProperty<>(AccountKind.COUPLE);
    private final ObjectProperty<Occasions> occasions = new SimpleObjectProperty<>(Occasions.standard());
    private final StringProperty first = new SimpleStringProperty("");
    private final StringProperty second = new SimpleStringProperty("");
    private final StringProperty contacts = new SimpleStringProperty("");
    private final StringProperty mail = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Instant> mailAt = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Offer> sender = new SimpleObjectProperty<>();
    private final ObjectProperty<List<Teammate>> ours = new SimpleObjectProperty<>(List.of());
    private final ObservableList<Offer> offers = FXCollections.observableArrayList();

    /** What it can be about. */
    public ObjectProperty<Occasions> occasions() {
        return occasions;
    }

    /** Who of ours could go. */
    public ObjectProperty<List<Teammate>> ours() {
        return ours;
    }

    public ObjectProperty<AccountKind> kind() {
        return kind;
    }

    /** One of a couple; otherwise what to call the account. */
    public StringProperty first() {
        return first;
    }

    /** The other of a couple; otherwise who got in touch. */
    public StringProperty second() {
        return second;
    }

    /** Addresses and numbers, one on each line. */
    public StringProperty contacts() {
        return contacts;
    }

    /** The message, as it was pasted. */
    public StringProperty mail() {
        return mail;
    }

    /** When it was written, or null for now. */
    public ObjectProperty<@Nullable Instant> mailAt() {
        return mailAt;
    }

    /** Who sent them, of those whom the notebook knows, as it was offered; or null. */
    public ObjectProperty<@Nullable Offer> sender() {
        return sender;
    }

    /** What it offers and was not taken over yet. */
    public ObservableList<Offer> offers() {
        return offers;
    }
}
