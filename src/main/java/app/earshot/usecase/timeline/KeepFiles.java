package app.earshot.usecase.timeline;

import app.earshot.domain.Attachment;
import app.earshot.domain.Sentence;
import app.earshot.platform.FileNames;
import app.earshot.store.AttachmentFiles;
import app.earshot.usecase.Refused;
import app.earshot.usecase.Writing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

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

    /** Copies a file into the notebook. The file itself is left alone. */
    public Attachment add(UUID accountId, Path file) {
        if (!Files.isRegularFile(file)) {
            throw Refused.at("file", "refused.file-missing", file.getFileName().toString());
        }
        try (InputStream content = Files.newInputStream(file)) {
            AttachmentFiles.Kept kept = files.keep(content);
            Attachment attachment = new Attachment(
                    writing.newId(), accountId, file.getFileName().toString(), kept.bytes(), kept.sha256(),
                    writing.clock().instant(), null);
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
            return attachment;
        } catch (IOException unreadable) {
            throw Refused.at("file", "refused.file-unreadable", file.getFileName().toString());
        }
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
                throw Refused.at("file", "refused.file-damaged", attachment.fileName());
            }
            try (InputStream content = files.read(attachment.sha256())) {
                Files.copy(content, copy);
            }
            return copy;
        } catch (IOException unwritable) {
            throw Refused.at("folder", "refused.folder-unwritable", folder.toString());
        }
    }
}
