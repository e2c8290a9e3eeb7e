package app.earshot.usecase.timeline;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Attachment;
import app.earshot.platform.FileNames;
import app.earshot.store.AttachmentFiles;
import app.earshot.usecase.FormField;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.LongPredicate;

/** Files kept with an account, by their content, inside the notebook. */
public final class KeepFiles {

    private final Writing writing;
    private final AttachmentFiles files;

    public KeepFiles(Writing writing, AttachmentFiles files) {
        this.writing = writing;
        this.files = files;
    }

    public List<Attachment> of(UUID accountId) {
        return writing.read(session -> session.attachments().of(accountId));
    }

    /**
     * Copies a file into the notebook, where it does not count until it is {@linkplain #add added}. The file itself is left alone.
     * Takes as long as the file is long, and keeps nobody else from the notebook.
     *
     * @param progressed is told how much is done, from 0 to 1
     * @param stop asked now and then
     * @return empty if it was stopped; then nothing is left
     */
    public Optional<CopiedFile> copy(Path file, DoubleConsumer progressed, BooleanSupplier stop) {
        String name = file.getFileName().toString();
        if (!Files.isRegularFile(file)) {
            throw Refused.at(FormField.FILE, "refused.file-missing", name);
        }
        try (InputStream content = Files.newInputStream(file)) {
            double size = Math.max(1, Files.size(file));
            return writing.saying(() -> copied(content, bytes -> {
                        progressed.accept(Math.min(1, bytes / size));
                        return !stop.getAsBoolean();
                    }))
                    .map(copy -> new CopiedFile(name, copy));
        } catch (IOException | UncheckedIOException unreadable) {
            throw Refused.at(FormField.FILE, "refused.file-unreadable", name);
        }
    }

    private Optional<AttachmentFiles.Copy> copied(InputStream content, LongPredicate goesOn) {
        try {
            return files.copy(content, goesOn);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Keeps a copied file with an account. */
    public Attachment add(UUID accountId, CopiedFile copied) {
        AttachmentFiles.Kept kept = writing.saying(() -> files.await(copied.copy()));
        Attachment attachment = new Attachment(
                writing.newId(), accountId, copied.name(), kept.bytes(), kept.sha256(), writing.clock().instant(), null);
        boolean[] made = {false};
        writing.make(
                Sentence.of("done.file-added", attachment.fileName()),
                accountId,
                session -> {
                    if (made[0]) {
                        session.attachments().setRemoved(attachment.id(), null);
                    } else {
                        session.attachments().insert(attachment);
                        made[0] = true;
                    }
                },
                session -> session.attachments().setRemoved(attachment.id(), writing.clock().instant()));
        files.keep(kept);
        return attachment;
    }

    /** Throws a copied file away that is not to be added after all. */
    public void drop(CopiedFile copied) {
        writing.saying(() -> {
            files.drop(copied.copy());
            return true;
        });
    }

    public void remove(Attachment attachment) {
        writing.make(
                Sentence.of("done.file-removed", attachment.fileName()),
                attachment.accountId(),
                session -> session.attachments().setRemoved(attachment.id(), writing.clock().instant()),
                session -> session.attachments().setRemoved(attachment.id(), null));
    }

    /**
     * Copies a kept file out, under its own name, into a folder.
     *
     * @throws Refused if it is not whole any more
     */
    public Path copyTo(Attachment attachment, Path folder) {
        try {
            Files.createDirectories(folder);
            Path copy = FileNames.free(folder, attachment.fileName());
            if (!files.isSound(attachment.sha256())) {
                throw Refused.at(FormField.FILE, "refused.file-damaged", attachment.fileName());
            }
            try (InputStream content = files.read(attachment.sha256())) {
                Files.copy(content, copy);
            }
            return copy;
        } catch (IOException unwritable) {
            throw Refused.at(FormField.FOLDER, "refused.folder-unwritable", folder.toString());
        }
    }

    /** A file that has been copied into the notebook and does not count yet. */
    public record CopiedFile(String name, AttachmentFiles.Copy copy) {}
}
