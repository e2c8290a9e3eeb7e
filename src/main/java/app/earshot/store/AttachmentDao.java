package app.earshot.store;

import app.earshot.domain.account.Attachment;
import app.earshot.store.row.Columns;
import app.earshot.store.seal.Seal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Which files belong to which accounts; their content is in {@link AttachmentFiles}. Lives as long as its session. */
public final class AttachmentDao {

    private static final String INSERT = """
            insert into attachment (id, account_id, file_name, bytes, sha256, added_at, removed_at)
            values (:id, :account, :fileName, :bytes, :sha256, :addedAt, :removedAt)""";

    private static final String SET_REMOVED = "update attachment set removed_at = :removedAt where id = :id";

    private static final String OF = """
            select id, account_id, file_name, bytes, sha256, added_at, removed_at from attachment
            where account_id = :account and removed_at is null order by added_at desc, id""";

    private static final String NAMES = "select count(*) from attachment where sha256 = :sha256";

    private static final String CONTENTS = "select count(distinct sha256) from attachment";

    private static final String DIGESTS = "select distinct sha256 from attachment";

    private final Handle handle;

    AttachmentDao(Handle handle) {
        this.handle = handle;
    }

    public void insert(Attachment attachment) {
        handle.createUpdate(INSERT)
                .bind("id", attachment.id())
                .bind("account", attachment.accountId())
                .bind("fileName", attachment.fileName())
                .bind("bytes", attachment.bytes())
                .bind("sha256", attachment.sha256())
                .bind("addedAt", attachment.addedAt())
                .bind("removedAt", attachment.removedAt())
                .execute();
    }

    public void setRemoved(UUID id, @Nullable Instant removedAt) {
        handle.createUpdate(SET_REMOVED).bind("id", id).bind("removedAt", removedAt).execute();
    }

    /** The attachments of an account, newest first, without those removed. */
    public List<Attachment> of(UUID accountId) {
        return handle.createQuery(OF)
                .bind("account", accountId)
                .map((row, context) -> new Attachment(
                        Columns.id(row, "id"),
                        Columns.id(row, "account_id"),
                        row.getString("file_name"),
                        row.getLong("bytes"),
                        row.getString("sha256"),
                        Columns.moment(row, "added_at"),
                        Columns.momentOrNull(row, "removed_at")))
                .list();
    }

    /** How much different content there is, also of attachments that were removed. */
    public long contents() {
        return handle.createQuery(CONTENTS).mapTo(Long.class).one();
    }

    /** Says of the name of a file whether any attachment, also one that was removed, has its content. */
    Predicate<String> naming(Seal seal) {
        return seal.key().isEmpty() ? this::names : name -> digests().stream().anyMatch(sha256 -> seal.name(sha256).equals(name));
    }

    private boolean names(String sha256) {
        return handle.createQuery(NAMES).bind("sha256", sha256).mapTo(Long.class).one() > 0;
    }

    private List<String> digests() {
        return handle.createQuery(DIGESTS).mapTo(String.class).list();
    }
}
