package app.earshot.usecase.password;

import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.password.PasswordChange;
import app.earshot.store.seal.Keys;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import java.nio.file.Path;

/** Gives a notebook a password, or takes it away, while nobody has it open. Takes as long as there is to write. */
public final class GivePassword {

    /** Encrypts the notebook and all that lies beside it. */
    public void set(Path notebook, PreparedPassword prepared) {
        try {
            new PasswordChange(notebook).set(prepared.made());
        } catch (NotebookRefused no) {
            throw refused(no);
        }
    }

    public void remove(Path notebook, Keys keys) {
        try {
            new PasswordChange(notebook).remove(keys);
        } catch (NotebookRefused no) {
            throw refused(no);
        }
    }

    /** Brings to its end what was cut short, if anything was. */
    public void finish(Path notebook, Keys keys) {
        try {
            if (PasswordChange.isUnfinished(notebook)) {
                new PasswordChange(notebook).finish(keys);
            }
        } catch (NotebookRefused no) {
            throw refused(no);
        }
    }

    private static Refused refused(NotebookRefused no) {
        return Refused.at(FormField.FOLDER, "notebook.refused." + no.reason().code());
    }
}
