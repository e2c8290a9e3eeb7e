package app.earshot.store.password;

import app.earshot.store.Notebook;
import app.earshot.store.NotebookTest;
import app.earshot.store.Samples;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.seal.CheapKeys;
import app.earshot.store.seal.Keys;
import java.nio.file.Path;

/** Writes behind a password without end, or sets one and takes it away without end, and says so, until it is killed. */
public final class PasswordChild {

    static final char[] PASSWORD = "the old mill in june".toCharArray();
    static final String WRITES = "writes";

    private PasswordChild() {}

    /** @param arguments the notebook's folder, what to do, and the number of the first entry */
    public static void main(String[] arguments) throws NotebookRefused {
        Path folder = Path.of(arguments[0]);
        Keys keys = Keys.password(PASSWORD);
        PasswordChange change = new PasswordChange(folder);
        if (PasswordChange.isUnfinished(folder)) {
            change.finish(keys);
        }
        if (arguments[1].equals(WRITES)) {
            Notebook notebook = Notebook.open(folder, Samples.NOW, keys);
            for (long number = Long.parseLong(arguments[2]); ; number++) {
                long next = number;
                NotebookTest.write(notebook, session -> session.entries().insert(Samples.call(Samples.id(next), Samples.NOW.plusSeconds(next))));
                say("saved " + number);
            }
        }
        Notebook opened = Notebook.open(folder, Samples.NOW, keys);
        boolean there = opened.seal().key().isPresent();
        opened.close();
        say("begins");
        for (; ; there = !there) {
            if (there) {
                change.remove(keys);
            } else {
                change.set(CheapKeys.make(PASSWORD));
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
