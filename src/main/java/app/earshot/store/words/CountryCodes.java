package app.earshot.store.words;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The same telephone number as it is dialled from abroad and at home. */
final class CountryCodes {

    /** From most countries, from North America, from Japan and from Australia: all of them mean the +. */
    private static final List<String> ABROAD = List.of("00", "011", "010", "0011");

    /** Without a + or what stands for it only a number that could be dialled is taken for one with a country's code. */
    private static final int FEWEST_WITHOUT_PLUS = 10;

    private static final int LONGEST = 15;

    private CountryCodes() {}

    /**
     * With the code of its country, as it is dialled there, and bare.
     *
     * @param typed as it was written, or its beginning
     * @return empty where no country's code stands before it
     */
    static List<String> ways(String typed) {
        String digits = typed.replaceAll("\\D", "");
        Set<String> ways = new LinkedHashSet<>();
        if (typed.contains("+")) {
            String behind = typed.substring(typed.indexOf('+')).replaceAll("\\D", "");
            add(behind, false, ways);
            return List.copyOf(ways);
        }
        for (String prefix : ABROAD) {
            if (digits.startsWith(prefix)) {
                add(digits.substring(prefix.length()), !prefix.equals("00"), ways);
            }
        }
        if (!digits.startsWith("0") && digits.length() >= FEWEST_WITHOUT_PLUS && digits.length() <= LONGEST) {
            add(digits, true, ways);
        }
        return List.copyOf(ways);
    }

    private static void add(String withCode, boolean onlyValid, Set<String> ways) {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        PhoneNumber number = parsed(phones, withCode.substring(0, Math.min(LONGEST, withCode.length())));
        if (number == null || onlyValid && !phones.isValidNumber(number)) {
            return;
        }
        String bare = phones.getNationalSignificantNumber(number);
        String region = phones.getRegionCodeForCountryCode(number.getCountryCode());
        @Nullable String trunk = phones.getNddPrefixForRegion(region, true);
        List<String> all = new ArrayList<>(List.of(number.getCountryCode() + bare, bare));
        if (trunk != null && !trunk.isEmpty() && !bare.startsWith("0")) {
            all.add(trunk + bare);
        }
        ways.addAll(all);
    }

    private static @Nullable PhoneNumber parsed(PhoneNumberUtil phones, String withCode) {
        try {
            return phones.parse("+" + withCode, "ZZ");
        } catch (NumberParseException nobodysNumber) {
            return null;
        }
    }
}
