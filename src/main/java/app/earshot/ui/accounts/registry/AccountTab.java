package app.earshot.ui.accounts.registry;

import app.earshot.domain.Coded;
import app.earshot.usecase.account.AccountPage;

/** The tabs of an account, in their order. */
public enum AccountTab implements Coded {
    TIMELINE("timeline"),
    HEARD("heard"),
    PEOPLE("people"),
    PROMISES("promises"),
    BETWEEN_US("between-us"),
    FILES("files"),
    CONNECTION("connection"),
    /** Only where there is no room for the listening panel beside the account. */
    LISTENING("listening");

    private final String code;

    AccountTab(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The number beside its name; 0 for none. */
    public int count(AccountPage page) {
        return switch (this) {
            case TIMELINE, CONNECTION, LISTENING -> 0;
            case HEARD -> page.heard();
            case PEOPLE -> page.members().size();
            case PROMISES -> page.openPromises();
            case BETWEEN_US -> page.unsettled();
            case FILES -> page.files();
        };
    }
}
