package app.earshot.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Writes a file that others may read at any moment: they see the old one or the new one, never half of one. */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Written beside, forced to the disk, then moved into place. Only its owner can read it.
     *
     * @return whether it says something else than before; if not, it is left as it is
     */
    public static boolean write(Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content)) {
            return false;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("No folder");
        }
        Path beside = Files.createTempFile(folder, ".earshot", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
