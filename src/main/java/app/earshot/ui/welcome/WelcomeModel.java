package app.earshot.ui.welcome;

import app.earshot.domain.Sentence;
import app.earshot.usecase.Refusal;
import app.earshot.usecase.backup.KeptBackup;
import app.earshot.usecase.backup.SalvageNotebook.Readable;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What was typed so far about a new notebook, and what stands in the way. */
public final class WelcomeModel {

    private final Path home;
    private final StringProperty business = new SimpleStringProperty("");
    private final StringProperty owner = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Path> chosen = new SimpleObjectProperty<>();
    private final ObservableValue<Path> folder;
    private final ReadOnlyObjectWrapper<@Nullable Sentence> busy = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Offer> offer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Salvageable> salvageable = new ReadOnlyObjectWrapper<>();
    private final @Nullable Path missing;
    private final String fallback;

    /**
     * @param home the folder in which notebooks are offered to stand
     * @param fallback the name of a notebook as long as the business has none
     * @param missing the notebook that was open last and is not there any more, or null
     */
    public WelcomeModel(Path home, String fallback, @Nullable Path missing) {
        this.home = home;
        this.missing = missing;
        this.fallback = fallback;
        folder = Bindings.createObjectBinding(
                () -> chosen.get() == null ? home.resolve(FolderName.of(business.get(), fallback)) : chosen.get(),
                business,
                chosen);
    }

    public StringProperty business() {
        return business;
    }

    public StringProperty owner() {
        return owner;
    }

    /** Where the new notebook will stand: what was chosen, or a folder named after the business. */
    public ObservableValue<Path> folder() {
        return folder;
    }

    public void choose(Path place) {
        chosen.set(place);
    }

    public Path home() {
        return home;
    }

    /** What is being done about a notebook just now, or null. Meanwhile nothing else can be begun. */
    public ReadOnlyObjectProperty<@Nullable Sentence> busy() {
        return busy.getReadOnlyProperty();
    }

    public void setBusy(@Nullable Sentence now) {
        busy.set(now);
    }

    /** Why it did not work, or null. */
    public ReadOnlyObjectProperty<@Nullable Refusal> refusal() {
        return refusal.getReadOnlyProperty();
    }

    public void refuse(@Nullable Refusal why) {
        refusal.set(why);
    }

    /** A backup that can be opened in place of a notebook that could not, or null. */
    public ReadOnlyObjectProperty<@Nullable Offer> offer() {
        return offer.getReadOnlyProperty();
    }

    public void offer(@Nullable Offer backup) {
        offer.set(backup);
    }

    /**
     * What can be opened in place of a notebook.
     *
     * @param folder where the notebook stands that could not be opened
     */
    public record Offer(Path folder, KeptBackup backup) {}

    /** What can be read of a notebook that could not be opened, or null. */
    public ReadOnlyObjectProperty<@Nullable Salvageable> salvageable() {
        return salvageable.getReadOnlyProperty();
    }

    public void salvageable(@Nullable Salvageable found) {
        salvageable.set(found);
    }

    /**
     * What can be put into a new notebook.
     *
     * @param folder where the notebook stands that could not be opened
     */
    public record Salvageable(Path folder, Readable readable) {}

    /** The name of a notebook whose business has none. */
    String fallback() {
        return fallback;
    }

    public @Nullable Path missing() {
        return missing;
    }
}
