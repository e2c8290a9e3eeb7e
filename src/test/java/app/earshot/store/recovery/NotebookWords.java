package app.earshot.store.recovery;

import app.earshot.store.Notebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every text in every table of a notebook. */
final class NotebookWords {

    private NotebookWords() {}

    static List<String> of(Notebook notebook) {
        return notebook.read(session -> {
            List<String> words = new ArrayList<>();
            session.handle()
                    .createQuery("select table_name as t, column_name as c from information_schema.columns"
                            + " where table_schema = 'PUBLIC' and data_type = 'CHARACTER VARYING' and table_name <> 'search_pending'")
                    .map((row, context) -> Map.entry(row.getString("t"), row.getString("c")))
                    .list()
                    .forEach(column -> words.addAll(session.handle()
                            .createQuery("select \"" + column.getValue() + "\" as words from \"" + column.getKey() + "\" where \"" + column.getValue() + "\" is not null")
                            .mapTo(String.class)
                            .list()));
            return words;
        });
    }
}
