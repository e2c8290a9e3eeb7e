package app.earshot.store;

import java.nio.file.Path;

/** Writes entries one by one, without end, and says so after each, only when the write has returned. */
final class KillChild {

    private KillChild() {}

    public static void main(String[] arguments) throws NotebookRefused {
        Notebook notebook = Notebook.open(
                new NotebookOpening(Path.of(arguments[0]), Samples.NOW, Schema.current()), Long.parseLong(arguments[2]));
        for (long number = Long.parseLong(arguments[1]); ; number++) {
            long next = number;
            NotebookTest.write(notebook, session -> session.entries().insert(Samples.call(Samples.id(next), Samples.NOW.plusSeconds(next))));
            System.out.println("saved " + number);
            System.out.flush();
        }
    }
}
