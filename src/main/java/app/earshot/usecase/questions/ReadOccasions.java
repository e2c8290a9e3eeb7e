package app.earshot.usecase.questions;

import app.earshot.listening.bank.Occasions;
import app.earshot.usecase.Writing;

/** Reads the types of occasion as the user has them. */
public final class ReadOccasions {

    private final Writing writing;

    public ReadOccasions(Writing writing) {
        this.writing = writing;
    }

    public Occasions run() {
        return writing.repertoire().catalogue().occasions();
    }
}
