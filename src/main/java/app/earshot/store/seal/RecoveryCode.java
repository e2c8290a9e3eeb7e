package app.earshot.store.seal;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands on the recovery sheet: 160 random bits in eight groups of four signs and a fifth by which a mistake in the group is found.
 * None of the signs is taken for another: there is no I, L, O or U, and who writes one means 1, 1, 0 or V.
 */
public final class RecoveryCode {

    /** How many groups there are. */
    public static final int GROUPS = 8;

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int IN_A_GROUP = 4;
    private static final int SIGN_BITS = 5;
    private static final int GROUP_WEIGHT = 11;

    private final String signs;

    private RecoveryCode(String signs) {
        this.signs = signs;
    }

    static RecoveryCode random() {
        SecureRandom random = new SecureRandom();
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < GROUPS * IN_A_GROUP; i++) {
            signs.append(SIGNS.charAt(random.nextInt(1 << SIGN_BITS)));
        }
        return new RecoveryCode(signs.toString());
    }

    /** As it was read from the sheet, with or without spaces and hyphens; empty if that can't be one. */
    public static Optional<RecoveryCode> read(String typed) {
        String plain = plain(typed);
        if (plain.length() != GROUPS * (IN_A_GROUP + 1) || wrongGroup(typed) > 0) {
            return Optional.empty();
        }
        StringBuilder signs = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            signs.append(plain, group * (IN_A_GROUP + 1), group * (IN_A_GROUP + 1) + IN_A_GROUP);
        }
        return Optional.of(new RecoveryCode(signs.toString()));
    }

    /** The first group with a mistake in it, counted from 1; 0 if none of those that are whole has one. */
    public static int wrongGroup(String typed) {
        String plain = plain(typed);
        for (int group = 0; (group + 1) * (IN_A_GROUP + 1) <= plain.length(); group++) {
            String part = plain.substring(group * (IN_A_GROUP + 1), (group + 1) * (IN_A_GROUP + 1));
            if (part.chars().anyMatch(sign -> SIGNS.indexOf(sign) < 0)
                    || check(part.substring(0, IN_A_GROUP), group) != part.charAt(IN_A_GROUP)) {
                return group + 1;
            }
        }
        return 0;
    }

    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}.,]", "")
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0')
                .replace('U', 'V');
    }

    /** Odd weights, so that no sign can be taken for another unnoticed; the group's number, so that no two groups can change places. */
    private static char check(String group, int number) {
        int sum = GROUP_WEIGHT * number;
        for (int i = 0; i < group.length(); i++) {
            sum += (2 * i + 1) * SIGNS.indexOf(group.charAt(i));
        }
        return SIGNS.charAt(sum % (1 << SIGN_BITS));
    }

    /** As they stand on the sheet. */
    public List<String> groups() {
        List<String> groups = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            String part = signs.substring(group * IN_A_GROUP, (group + 1) * IN_A_GROUP);
            groups.add(part + check(part, group));
        }
        return groups;
    }

    /** There is nothing to slow down: nobody can try 2^160 codes. */
    byte[] key(byte[] salt) {
        return DataKey.derive(signs.getBytes(java.nio.charset.StandardCharsets.US_ASCII), "recovery", salt, DataKey.LENGTH);
    }

    /** Never the code. */
    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
