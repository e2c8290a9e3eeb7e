package app.earshot;

/** How the program ends. Those from 2 on mean that a sentence on the error stream has said why; pom.xml lists them for Maven. */
final class ExitCode {

    static final int DONE = 0;
    /** Something failed, or a picture of the tour shows a fault. */
    static final int FAILED = 1;
    /** The words after the program's name mean nothing to it. */
    static final int NOT_UNDERSTOOD = 2;
    /** This computer has no display or no toolkit to open a window with. */
    static final int NO_WINDOW = 3;
    /** The notebook is open in another Earshot. */
    static final int OPENED_ELSEWHERE = 4;

    /** The notebook that was checked is damaged, or could not be opened. */
    static final int NOT_SOUND = 5;

    private ExitCode() {}
}
