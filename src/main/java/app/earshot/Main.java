package app.earshot;

/** Where the program begins. Not the JavaFX application itself, so that it starts from a class path and can speak before a window is there. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        KnownRemarks.leaveOut();
        int exit = new picocli.CommandLine(new CommandLine()).execute(args);
        System.exit(exit);
    }
}
