package app.earshot.store.draft;

import app.earshot.domain.draft.SheetDraft;
import app.earshot.domain.draft.SheetDraft.Words;
import app.earshot.domain.draft.SheetKey;
import app.earshot.store.row.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** What was typed into sheets and is not saved yet, at most one draft for each sheet and what it is about. Lives as long as its session. */
public final class SheetDao {

    private static final String INSERT = """
            insert into sheet_draft (sheet, about, account_id, title, typed_at)
            values (:sheet, :about, :account, :title, :typedAt)""";

    private static final String UPDATE = """
            update sheet_draft set account_id = :account, title = :title, typed_at = :typedAt
            where sheet = :sheet and about = :about""";

    private static final String INSERT_WORDS = """
            insert into sheet_field (sheet, about, list_order, code, field, words, chosen)
            values (:sheet, :about, :order, :code, :field, :words, :chosen)""";

    private static final String UPDATE_WORDS = """
            update sheet_field set code = :code, field = :field, words = :words, chosen = :chosen
            where sheet = :sheet and about = :about and list_order = :order""";

    private static final String DELETE_WORDS = """
            delete from sheet_field where sheet = :sheet and about = :about and list_order >= :order""";

    private static final String DELETE = "delete from sheet_draft where sheet = :sheet and about = :about";

    private static final String WORDS = """
            select code, field, words, chosen from sheet_field where sheet = :sheet and about = :about order by list_order""";

    private static final String ALL = """
            select sheet, about, account_id, title, typed_at from sheet_draft order by typed_at desc, sheet, about""";

    private static final String ALL_WORDS = """
            select sheet, about, code, field, words, chosen from sheet_field order by sheet, about, list_order""";

    private final Handle handle;

    public SheetDao(Handle handle) {
        this.handle = handle;
    }

    /**
     * Keeps a draft in place of the one that the same sheet had. Only fields that changed are written: beside a long mail that was
     * pasted, a name is typed one letter after the other.
     */
    public void save(SheetDraft draft) {
        if (bound(UPDATE, draft).execute() == 0) {
            bound(INSERT, draft).execute();
        }
        saveWords(draft.key(), draft.words());
    }

    private Update bound(String sql, SheetDraft draft) {
        return of(sql, draft.key())
                .bind("account", draft.key().accountId())
                .bind("title", draft.title())
                .bind("typedAt", draft.typedAt());
    }

    private Update of(String sql, SheetKey key) {
        return handle.createUpdate(sql).bind("sheet", key.sheet()).bind("about", key.about());
    }

    private void saveWords(SheetKey key, List<Words> now) {
        List<Words> before = words(key);
        for (int i = 0; i < now.size(); i++) {
            Words words = now.get(i);
            if (i >= before.size() || !words.equals(before.get(i))) {
                of(i < before.size() ? UPDATE_WORDS : INSERT_WORDS, key)
                        .bind("order", i)
                        .bind("code", words.code())
                        .bind("field", words.field())
                        .bind("words", words.text())
                        .bind("chosen", words.chosen())
                        .execute();
            }
        }
        deleteWords(key, now.size());
    }

    private void deleteWords(SheetKey key, int from) {
        of(DELETE_WORDS, key).bind("order", from).execute();
    }

    public void delete(SheetKey key) {
        deleteWords(key, 0);
        of(DELETE, key).execute();
    }

    /** All drafts, the one typed last first. */
    public List<SheetDraft> all() {
        Map<List<String>, List<Words>> words = handle.createQuery(ALL_WORDS)
                .map((row, context) -> Map.entry(List.of(row.getString("sheet"), row.getString("about")), words(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, LinkedHashMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return handle.createQuery(ALL)
                .map((row, context) -> {
                    SheetKey key = new SheetKey(
                            row.getString("sheet"), row.getString("about"), Columns.idOrNull(row, "account_id"));
                    List<Words> own = Optional.ofNullable(words.get(List.of(key.sheet(), key.about()))).orElse(List.of());
                    return new SheetDraft(key, row.getString("title"), own, Columns.moment(row, "typed_at"));
                })
                .list();
    }

    private List<Words> words(SheetKey key) {
        return handle.createQuery(WORDS)
                .bind("sheet", key.sheet())
                .bind("about", key.about())
                .map((row, context) -> words(row))
                .list();
    }

    private static Words words(ResultSet row) throws SQLException {
        return new Words(row.getString("code"), row.getString("field"), row.getString("words"), row.getString("chosen"));
    }
}
