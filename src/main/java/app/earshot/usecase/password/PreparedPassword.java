package app.earshot.usecase.password;

import app.earshot.store.seal.KeyFile;
import java.util.List;

/** A password that was chosen and opens nothing yet, with the code for the recovery sheet. */
public final class PreparedPassword {

    private final KeyFile.Made made;

    PreparedPassword(KeyFile.Made made) {
        this.made = made;
    }

    /** The recovery code as it stands on the sheet, in groups. */
    public List<String> groups() {
        return made.recovery().groups();
    }

    public KeyFile.Made made() {
        return made;
    }
}
