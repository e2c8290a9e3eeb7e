package app.earshot.usecase.business;

/** Somebody asked long work to stop. It is no failure: what was begun is cleared away. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    Stopped() {
        super("stopped", null, false, false);
    }
}
