package app.earshot.store.h2;

import app.earshot.store.engine.Engine;
import app.earshot.store.engine.Failures;
import app.earshot.store.engine.FileContent;
import app.earshot.store.engine.OpenEngine;
import app.earshot.store.engine.SalvagedRows;
import app.earshot.store.engine.Schema;
import app.earshot.store.failure.NotebookRefused;
import app.earshot.store.h2.salvage.H2Salvage;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** H2 as an engine for notebooks: the one class of this room that the others see, in one place. */
public final class H2Engine implements Engine {

    private final String disk;
    private final H2Key key;
    private final H2Failures failures = new H2Failures();

    public H2Engine() {
        this(H2Address.DISK);
    }

    /** @param key with which files are encrypted, in hexadecimal digits */
    public H2Engine(char[] key) {
        this(H2Address.DISK, new H2Key(key));
    }

    /** @param disk through which of H2's file systems open files are worked with, as it begins an address */
    public H2Engine(String disk) {
        this(disk, H2Key.NONE);
    }

    private H2Engine(String disk, H2Key key) {
        this.disk = disk;
        this.key = key;
    }

    @Override
    public boolean canTake(Path folder) {
        return H2Address.canTake(folder);
    }

    /** H2 goes to where a name leads, and cuts off the suffix there, whatever stands in its place. */
    @Override
    public boolean finds(Path file) throws IOException {
        Path real = file.toRealPath();
        return H2Address.isName(real.getFileName().toString()) && H2Address.canTake(real);
    }

    @Override
    public boolean lacksKey(Path file) throws IOException {
        return !key.isThere() && H2Key.isEncrypted(file);
    }

    @Override
    public FileChannel content(FileChannel file) {
        return key.content(file);
    }

    @Override
    public OpenEngine create(Path file) throws SQLException {
        return OpenH2.create(H2Address.of(file, disk), key);
    }

    @Override
    public OpenEngine open(Path file) throws SQLException {
        return OpenH2.open(H2Address.of(file, disk), key);
    }

    @Override
    public OpenEngine inMemory(Schema schema) throws SQLException {
        return OpenH2.inMemory(schema);
    }

    @Override
    public FileContent inspect(Path file, boolean afterCrash) throws NotebookRefused {
        return new H2Inspection(failures, key).read(file, afterCrash);
    }

    @Override
    public void recover(Path file) throws NotebookRefused {
        new ClosedH2File(file, failures, key).recover();
    }

    @Override
    public boolean wasClosed(Path file) {
        return new ClosedH2File(file, failures, key).wasClosed();
    }

    @Override
    public int unsoundIndexes(Connection connection) throws SQLException {
        return new H2Indexes(connection).unsound();
    }

    @Override
    public long waste(Path file) throws NotebookRefused {
        return new ClosedH2File(file, failures, key).waste();
    }

    @Override
    public void compact(Path copy) throws NotebookRefused {
        new ClosedH2File(copy, failures, key).compact();
    }

    @Override
    public void rewrite(Path from, Path into) throws NotebookRefused {
        new ClosedH2File(from, failures, key).writeInto(into);
    }

    @Override
    public SalvagedRows salvage(Path file, Schema schema) throws IOException {
        return H2Salvage.of(file, schema);
    }

    @Override
    public Failures failures() {
        return failures;
    }
}
