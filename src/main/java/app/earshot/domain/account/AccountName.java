package app.earshot.domain.account;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What an account is called as long as nobody has given it a name of its own. */
public final class AccountName {

    private static final String BETWEEN = " & ";

    private AccountName() {}

    /** As short as it can be said where there is little room: two people by their first names, anything else whole. */
    public static String shortened(String account) {
        return account.contains(BETWEEN) ? Arrays.stream(account.split(BETWEEN)).map(PersonName::first).collect(Collectors.joining(BETWEEN)) : account;
    }

    /** The names of its people. It is kept, so it is the same in every language. */
    public static String of(List<String> people) {
        return String.join(BETWEEN, people);
    }
}
