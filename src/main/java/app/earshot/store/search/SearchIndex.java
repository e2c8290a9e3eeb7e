package app.earshot.store.search;

import app.earshot.domain.timeline.Hit;
import app.earshot.store.Notebook;
import app.earshot.store.failure.StoreFailure;
import app.earshot.store.folder.DiskSpace;
import app.earshot.store.folder.DurableFiles;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.folder.OwnerOnly;
import app.earshot.store.row.SearchPendingDao.Pending;
import app.earshot.store.words.Folding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;

/**
 * Finds every word of the notebook as it is typed. Derived: it can be thrown away at any time and is then made again.
 *
 * <p>Safe to use from several threads. What was written is found after the next {@link #catchUp()}; a crash in between loses
 * nothing, because the notebook notes what the index has not taken in yet.
 */
public final class SearchIndex implements AutoCloseable {

    /** How documents are made, and the words in them. An index of another format is made anew. */
    private static final String FORMAT = "4." + Folding.VERSION;

    private static final int PENDING_AT_ONCE = 500;
    private static final double WRITER_MEGABYTES = 16;
    static final Sort NEWEST_FIRST = new Sort(new SortField(SearchDocuments.AT, SortField.Type.LONG, true));

    private final Notebook notebook;
    private final Directory directory;
    private IndexWriter writer;
    private volatile SearcherManager searchers;
    private final ReentrantLock catchingUp = new ReentrantLock();
    private boolean whole;

    private SearchIndex(Notebook notebook) throws IOException {
        this.notebook = notebook;
        NotebookFolder folder = new NotebookFolder(notebook.folder());
        OwnerOnly.makeFolder(folder.index());
        Directory files = new OwnerOnlyDirectory(folder.index());
        this.directory = notebook.seal().key().isPresent() ? new SealedDirectory(files, notebook.seal()) : files;
        this.writer = newWriter();
        this.searchers = new SearcherManager(writer, null);
        this.whole = isWhole();
    }

    private IndexWriter newWriter() throws IOException {
        return new IndexWriter(
                directory,
                new IndexWriterConfig().setIndexSort(NEWEST_FIRST).setRAMBufferSizeMB(WRITER_MEGABYTES));
    }

    /** Opens the index of a notebook; one that is damaged is thrown away, and {@link #catchUp()} makes it again. */
    public static SearchIndex open(Notebook notebook) {
        try {
            try {
                return sound(new SearchIndex(notebook));
            } catch (IOException | RuntimeException e) {
                DurableFiles.deleteAll(new NotebookFolder(notebook.folder()).index());
                return new SearchIndex(notebook);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes in all that was written since the last time. */
    public void catchUp() {
        catchUp(() -> false);
    }

    /**
     * Takes in all that was written since the last time, until it is done or told to stop.
     *
     * @param stop asked now and then; what was taken in until then stays
     */
    public void catchUp(BooleanSupplier stop) {
        catchingUp.lock();
        try {
            notebook.checkIsStillThere();
            if (!writer.isOpen()) {
                writeAgain();
            }
            SearchIntake intake = new SearchIntake(notebook, writer, stop);
            if (whole || makeAnew(intake)) {
                takeIn(intake, stop);
            }
        } catch (IOException e) {
            throw StoreFailure.of(e, DiskSpace.isFull(notebook.folder()));
        } finally {
            catchingUp.unlock();
        }
    }

    /** A writer that could not write, such as on a full disk, closes itself and takes nothing more. */
    private void writeAgain() throws IOException {
        SearcherManager before = searchers;
        writer.rollback();
        writer = newWriter();
        searchers = new SearcherManager(writer, null);
        whole = isWhole();
        before.close();
    }

    private boolean makeAnew(SearchIntake intake) throws IOException {
        long before = notebook.read(session -> session.searchPending().last());
        writer.deleteAll();
        if (!intake.all()) {
            return false;
        }
        commit();
        whole = true;
        // What was noted before it began has been read with all the rest.
        deletePending(before);
        return true;
    }

    private void takeIn(SearchIntake intake, BooleanSupplier stop) throws IOException {
        while (!stop.getAsBoolean()) {
            List<Pending> pending = notebook.read(session -> session.searchPending().next(PENDING_AT_ONCE));
            if (pending.isEmpty()) {
                return;
            }
            intake.these(pending);
            commit();
            deletePending(pending.getLast().seq());
        }
    }

    private void deletePending(long upToSeq) {
        notebook.write(session -> {
            session.searchPending().delete(upToSeq);
            return upToSeq;
        });
    }

    /** See {@link SearchFinder#find}. */
    public List<Hit> find(String words, int limit) {
        return finder().find(words, limit);
    }

    /** Finds in what was taken in until now. */
    public SearchFinder finder() {
        return new SearchFinder(notebook, searchers);
    }

    private void commit() throws IOException {
        writer.setLiveCommitData(Map.of("format", FORMAT).entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    private boolean isWhole() {
        for (Map.Entry<String, String> note : writer.getLiveCommitData() == null
                ? Map.<String, String>of().entrySet()
                : writer.getLiveCommitData()) {
            if (note.getKey().equals("format") && note.getValue().equals(FORMAT)) {
                return true;
            }
        }
        return false;
    }

    /** Reads every file against its checksum, so that damage is met here and not in a search. */
    private static SearchIndex sound(SearchIndex index) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(index.writer)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return index;
        } catch (IOException | RuntimeException e) {
            index.writer.rollback();
            index.directory.close();
            throw e;
        }
    }

    @Override
    public void close() {
        catchingUp.lock();
        try {
            searchers.close();
            // What is not committed is in the outbox still.
            writer.rollback();
            directory.close();
        } catch (IOException | AlreadyClosedException folderGone) {
            // It was renamed, say. The index is derived, and the notebook has to be closed after it in any case.
            return;
        } finally {
            catchingUp.unlock();
        }
    }
}
