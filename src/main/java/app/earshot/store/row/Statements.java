package app.earshot.store.row;

import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;

/**
 * How our statements are read: {@code :name} is a value, {@code <name>} a list of values. Text in quotes and what follows a second colon
 * is left alone; there are no comments in our statements, and no question marks.
 *
 * <p>The library's own readers are grammars. Before the first picture they took a fifth of all memory that was handed out, and every list of another
 * length was read through them anew.
 */
public final class Statements implements SqlParser, TemplateEngine {

    private static final char VALUE = ':';
    private static final char LIST = '<';
    private static final char LIST_END = '>';
    private static final String QUOTES = "'\"";

    private Statements() {}

    /** Jdbi as the store uses it: with our way of reading statements and of writing values. */
    public static Jdbi over(ConnectionFactory connections) {
        Jdbi jdbi = Jdbi.create(connections);
        Statements ours = new Statements();
        jdbi.getConfig(SqlStatements.class).setSqlParser(ours).setTemplateEngine(ours);
        Arguments.register(jdbi);
        return jdbi;
    }

    @Override
    public String render(String template, StatementContext context) {
        StringBuilder sql = new StringBuilder(template.length());
        int at = 0;
        for (int open = next(template, LIST, 0); open < template.length(); open = next(template, LIST, at)) {
            int end = nameEnd(template, open + 1);
            boolean list = end > open + 1 && end < template.length() && template.charAt(end) == LIST_END;
            sql.append(template, at, list ? open : open + 1);
            at = open + 1;
            if (list) {
                sql.append(values(template.substring(open + 1, end), context));
                at = end + 1;
            }
        }
        return sql.append(template, at, template.length()).toString();
    }

    private static Object values(String list, StatementContext context) {
        Object values = context.getAttribute(list);
        if (values == null) {
            throw new IllegalArgumentException("No list is bound to <" + list + ">");
        }
        return values;
    }

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        ParsedSql.Builder parsed = ParsedSql.builder();
        int at = 0;
        int from = 0;
        for (int colon = next(sql, VALUE, 0); colon < sql.length(); colon = next(sql, VALUE, from)) {
            int end = nameEnd(sql, colon + 1);
            if (end > colon + 1) {
                parsed.append(sql.substring(at, colon)).appendNamedParameter(sql.substring(colon + 1, end));
                at = end;
            } else {
                // Two of them: a value of another type follows.
                end = Math.min(colon + 2, sql.length());
            }
            from = end;
        }
        return parsed.append(sql.substring(at)).build();
    }

    @Override
    public String nameParameter(String name, StatementContext context) {
        return VALUE + name;
    }

    /** Where a character stands next that is not within quotes; the length where it doesn't. */
    private static int next(String sql, char wanted, int from) {
        for (int i = from; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (c == wanted) {
                return i;
            }
            if (QUOTES.indexOf(c) >= 0) {
                int close = sql.indexOf(c, i + 1);
                if (close < 0) {
                    throw new IllegalArgumentException("A quote is not closed in: " + sql);
                }
                i = close;
            }
        }
        return sql.length();
    }

    private static int nameEnd(String sql, int from) {
        int end = from;
        while (end < sql.length() && isOfName(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfName(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }
}
