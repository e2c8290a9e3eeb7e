package app.earshot.store.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A folder of index files that only their owner can read: an index holds every word of the notebook. */
final class OwnerOnlyDirectory extends FilterDirectory {

    private final Path folder;

    OwnerOnlyDirectory(Path folder) throws IOException {
        super(FSDirectory.open(folder));
        this.folder = folder;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        return ownerOnly(super.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        return ownerOnly(super.createTempOutput(prefix, suffix, context));
    }

    private IndexOutput ownerOnly(IndexOutput output) throws IOException {
        Path file = folder.resolve(output.getName());
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return output;
    }
}
