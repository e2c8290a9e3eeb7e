package app.earshot.ui.shell;

import app.earshot.ui.command.Command;
import org.kordamp.ikonli.feather.Feather;

/** The places that the rail leads to. */
public enum Destination {
    TODAY("shell.today", Command.GO_TODAY, Feather.SUN),
    ACCOUNTS("shell.accounts", Command.GO_ACCOUNTS, Feather.USERS),
    CALENDAR("shell.calendar", Command.GO_CALENDAR, Feather.CALENDAR),
    LEDGER("shell.ledger", Command.GO_LEDGER, Feather.CHECK_SQUARE),
    INSIGHTS("shell.insights", Command.GO_INSIGHTS, Feather.BAR_CHART_2),
    QUESTIONS("shell.questions", Command.GO_QUESTIONS, Feather.MESSAGE_CIRCLE),
    HELP("shell.help", Command.GO_HELP, Feather.BOOK_OPEN),
    SETTINGS("shell.settings", Command.GO_SETTINGS, Feather.SETTINGS);

    private final String key;
    private final Command command;
    private final Feather icon;

    Destination(String key, Command command, Feather icon) {
        this.key = key;
        this.command = command;
        this.icon = icon;
    }

    public String key() {
        return key;
    }

    public Command command() {
        return command;
    }

    Feather icon() {
        return icon;
    }

    /** Whether it stands at the foot of the rail, apart from the daily work. */
    boolean isAtFoot() {
        return this == SETTINGS || this == HELP;
    }
}
