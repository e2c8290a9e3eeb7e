package app.earshot.store.password;

import app.earshot.store.engine.Engine;
import app.earshot.store.engine.FileContent;
import app.earshot.store.engine.Schema;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.failure.NotebookRefused.Reason;
import app.earshot.store.folder.ChannelOutput;
import app.earshot.store.folder.DurableFiles;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.folder.NotebookLock;
import app.earshot.store.opening.FileCheck;
import app.earshot.store.opening.StandardEngine;
import app.earshot.store.seal.Seal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The notebook's file, encrypted with another key or with none: a copy that is read to its end and looked into before it counts. */
final class ResealedFile {

    private final NotebookFolder folder;
    private final Engine before;
    private final Engine after;

    ResealedFile(NotebookFolder folder, Seal before, Seal after) {
        this.folder = folder;
        this.before = StandardEngine.make(before);
        this.after = StandardEngine.make(after);
    }

    /** Makes the copy, and says what it holds at least. Nothing else is changed. */
    List<Long> make() throws IOException, NotebookRefused {
        CheckedCopy.make(
                folder.file(), file -> content(before, file), folder.resealed(), file -> new ChannelOutput(after.content(file)),
                file -> content(after, file));
        FileContent then = before.inspect(folder.file(), false);
        FileContent now = after.inspect(folder.resealed(), false);
        new FileCheck(Schema.current()).check(now);
        if (!now.equals(then) || now.unfinished() || !after.wasClosed(folder.resealed())) {
            throw new NotebookRefused(Reason.DAMAGED);
        }
        return now.notebook().orElseThrow().least();
    }

    /**
     * Gives the copy the notebook's name. A kill on the way leaves one or the other, as after any crash.
     *
     * @param least accounts, people and entries
     */
    void take(NotebookLock lock, List<Long> least) throws IOException {
        lock.markOpen(least);
        DurableFiles.replace(folder.file(), folder.resealed());
        lock.markClosed();
    }

    /** The content of any file of the engine's, without its encryption. */
    static InputStream content(Engine engine, Path file) throws IOException {
        return Channels.newInputStream(engine.content(FileChannel.open(file, StandardOpenOption.READ)));
    }
}
