package app.earshot.store.backup;

import app.earshot.store.AttachmentFiles;
import app.earshot.store.backup.BackupContent.KeptFile;
import app.earshot.store.folder.NotebookFolder;
import app.earshot.store.seal.Seal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The attachments that backups name. They stand beside them, each content once, however many backups name it. */
record FilesBeside(Path folder, Seal seal) {

    /** Brings here what is not here yet. Content that is gone or is not what it was is left out: there is nothing of it to keep. */
    void bring(AttachmentFiles from, List<KeptFile> named) throws IOException {
        AttachmentFiles here = AttachmentFiles.in(folder, seal);
        for (KeptFile file : named) {
            if (!here.isThere(file.sha256(), file.bytes())) {
                copy(from, here, file);
            }
        }
    }

    /** Puts what a backup names where a notebook looks for it. */
    void put(AttachmentFiles there, List<KeptFile> named) throws IOException {
        AttachmentFiles here = AttachmentFiles.in(folder, seal);
        for (KeptFile file : named) {
            if (!there.isThere(file.sha256(), file.bytes())) {
                copy(here, there, file);
            }
        }
    }

    private static void copy(AttachmentFiles from, AttachmentFiles to, KeptFile file) throws IOException {
        Optional<AttachmentFiles.Copy> copied;
        try (InputStream content = from.read(file.sha256())) {
            copied = to.copy(content, bytes -> bytes <= file.bytes());
        } catch (java.nio.file.NoSuchFileException gone) {
            return;
        }
        if (copied.isPresent() && copied.get().content().sha256().equals(file.sha256())) {
            to.keep(copied.get());
        } else {
            copied.ifPresent(to::drop);
        }
    }

    /** Lets go of what none of these backups names any more, and of copies that were cut short. */
    void prune(Collection<Backup> all) throws IOException {
        Path files = new NotebookFolder(folder).attachments();
        if (!Files.isDirectory(files)) {
            return;
        }
        Set<String> named = all.stream()
                .flatMap(backup -> backup.content().files().stream())
                .flatMap(file -> Stream.of(file.sha256(), seal.name(file.sha256())))
                .collect(Collectors.toSet());
        try (Stream<Path> there = Files.walk(files)) {
            for (Path file : there.filter(Files::isRegularFile).toList()) {
                if (!named.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
    }
}
