package app.earshot.ui.command;

/** Where a command can be given. The order is that of the shortcut sheet. */
public enum Scope {
    EVERYWHERE("everywhere"),
    TODAY("today"),
    CALENDAR("calendar"),
    LEDGER("ledger"),
    INSIGHTS("insights"),
    ACCOUNT("account"),
    COMPOSER("composer"),
    TIMELINE("timeline"),
    REPLY("reply"),
    CALL("call"),
    QUESTIONS("questions");

    private final String id;

    Scope(String id) {
        this.id = id;
    }

    public String key() {
        return "scope." + id;
    }
}
