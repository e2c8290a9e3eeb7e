package app.earshot.ui.shell;

/** The way from one screen to another. */
public interface Navigator {

    void go(Destination destination);

    /** Goes somewhere for something. */
    void visit(Visit visit);

    /** Puts the notebook away, and opens it again. */
    void openAgain();
}
