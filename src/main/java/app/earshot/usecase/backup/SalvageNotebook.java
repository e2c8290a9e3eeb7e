package app.earshot.usecase.backup;

import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.salvage.Salvaged;
import app.earshot.store.salvage.Salvaging;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Makes a new notebook of what can be read of a damaged one, which stays as it is. Takes its time: each byte of the file is looked at. */
public final class SalvageNotebook {

    private final Clock clock;

    /** What can be read; {@code lost} is how many rows were seen to have been there and can't be. */
    public record Readable(long accounts, long people, long entries, long lost) {}

    public SalvageNotebook(Clock clock) {
        this.clock = clock;
    }

    /** Counts what can be read of a notebook; empty if there is nothing. */
    public Optional<Readable> look(Path notebook) {
        try {
            Salvaged found = new Salvaging(notebook, clock.instant()).look();
            return Optional.of(readable(found)).filter(read -> found.isWorthwhile());
        } catch (NotebookRefused unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Puts it into a new notebook.
     *
     * @param folder one that is not there yet
     * @param account how an account is called of which only what belongs to it was found
     * @param person how somebody is called of whom that holds
     */
    public Readable into(Path notebook, Path folder, String account, String person) {
        try {
            return readable(new Salvaging(notebook, clock.instant()).into(folder, new Salvaging.Placeholders(account, person)));
        } catch (NotebookRefused no) {
            throw Refused.at(FormField.FOLDER, "notebook.refused." + no.reason().code());
        }
    }

    private static Readable readable(Salvaged found) {
        return new Readable(found.accounts(), found.people(), found.entries(), found.lost() + found.filesLost());
    }
}
