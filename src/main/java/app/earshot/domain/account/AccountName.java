package app.earshot.domain.account;

import java.util.List;

/** What an account is called as long as nobody has given it a name of its own. */
public final class AccountName {

    private AccountName() {}

    /** The names of its people. It is kept, so it is the same in every language. */
    public static String of(List<String> people) {
        return String.join(" & ", people);
    }
}
