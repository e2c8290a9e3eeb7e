package app.earshot.store.salvage;

import app.earshot.store.AttachmentFiles;
import app.earshot.store.engine.SalvagedRows;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The contents of attachments that rows name: each is known by its digest, so that what is there is what was kept. */
final class SalvagedFiles {

    private static final String TABLE = "attachment";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final AttachmentFiles from;
    private final Map<String, Long> named = new LinkedHashMap<>();

    /** How many are there, and how many are named and are not. */
    record Count(long there, long lost) {}

    SalvagedFiles(SalvagedRows rows, AttachmentFiles from) {
        this.from = from;
        if (rows.tables().contains(TABLE)) {
            List<String> columns = rows.columns(TABLE);
            rows.read(TABLE, row -> name(columns, row));
        }
    }

    private void name(List<String> columns, List<@Nullable String> row) {
        String digest = Objects.requireNonNull(row.get(columns.indexOf("sha256")));
        if (DIGEST.matcher(digest).matches()) {
            named.put(digest, Long.parseLong(Objects.requireNonNull(row.get(columns.indexOf("bytes")))));
        }
    }

    Count count() {
        long there = named.entrySet().stream().filter(file -> from.isThere(file.getKey(), file.getValue())).count();
        return new Count(there, named.size() - there);
    }

    Count bring(AttachmentFiles to) throws IOException {
        long there = 0;
        for (Map.Entry<String, Long> file : named.entrySet()) {
            there += from.isThere(file.getKey(), file.getValue()) && isBrought(file.getKey(), file.getValue(), to) ? 1 : 0;
        }
        return new Count(there, named.size() - there);
    }

    private boolean isBrought(String digest, long bytes, AttachmentFiles to) throws IOException {
        Optional<AttachmentFiles.Copy> copied;
        try (InputStream content = from.read(digest)) {
            copied = to.copy(content, read -> read <= bytes);
        }
        if (copied.isEmpty()) {
            return false;
        }
        boolean same = copied.get().content().sha256().equals(digest);
        if (same) {
            to.keep(copied.get());
        } else {
            to.drop(copied.get());
        }
        return same;
    }
}
