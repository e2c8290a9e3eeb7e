package app.earshot.exchange.mail;

import app.earshot.domain.text.fact.LabelledField;
import app.earshot.domain.text.fact.Ranking;
import app.earshot.domain.text.Found;
import app.earshot.domain.timeline.Place;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds telephone numbers. One without a country code is read as one of the country that was named, or of a country that the mail
 * itself shows: by a number with a code, by the end of an address, or by the American way of writing it.
 */
final class MailPhones {

    private static final int TRIES = 2_000;
    private static final int MOST = 100;
    private static final int LEAST_FIGURES = 9;
    private static final int FEW_COUNTRIES = 5;
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern ENDING = Pattern.compile("@[\\p{L}\\p{N}.-]{1,200}\\.(?<country>[a-zA-Z]{2})(?![\\p{L}\\p{N}.-])");
    private static final Pattern AMERICAN = Pattern.compile("(?:1[-. ])?(?:\\([2-9]\\d{2}\\)[-. ]?|[2-9]\\d{2}[-. ])[2-9]\\d{2}[-. ]\\d{4}");
    private static final String NOWHERE = "ZZ";
    private static final Pattern NAMED =
            Pattern.compile("(?iu).*(?:" + LabelledField.WORDS.either("phone") + ").{0,30}", Pattern.DOTALL);
    private static final Pattern MONEY_BEFORE = Pattern.compile("[£$€¥]\\s?$");
    private static final Pattern MONEY_BEHIND = Pattern.compile("\\s?(?:[£$€¥]|(?i:eur|usd|gbp|chf)\\b)");

    private final MailText mail;
    private final String text;
    private final List<Found<LocalDate>> days;
    private final Ranking<String> ranking = new Ranking<>();
    private final Set<PhoneNumber> known = new LinkedHashSet<>();

    private MailPhones(MailText mail, String region, List<Found<LocalDate>> days) {
        this.mail = mail;
        this.text = mail.theirs();
        this.days = days;
        String own = NUMBERS.getSupportedRegions().contains(region) ? region : NOWHERE;
        find(own, true);
        shown(own).forEach(shown -> find(shown, false));
    }

    /** @param region the country whose numbers are written without a code; empty if none is known */
    static List<Found<String>> in(MailText mail, String region, List<Found<LocalDate>> days) {
        return new MailPhones(mail, region, days).ranking.bestFirst(phone -> phone.replaceAll("\\D", ""));
    }

    /** The countries that the mail shows. */
    private Set<String> shown(String own) {
        Set<String> shown = known.stream()
                .filter(NUMBERS::isValidNumber)
                .map(NUMBERS::getRegionCodeForNumber)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Matcher ending = ENDING.matcher(text);
        while (ending.find() && shown.size() < FEW_COUNTRIES) {
            String country = ending.group("country").toUpperCase(Locale.ROOT);
            shown.add(country.equals("UK") ? "GB" : country);
        }
        for (var header : mail.headers()) {
            ENDING.matcher(header.value()).results().forEach(m -> shown.add(m.group("country").toUpperCase(Locale.ROOT)));
        }
        shown.add("US");
        shown.removeIf(country -> country == null || country.equals(own) || !NUMBERS.getSupportedRegions().contains(country));
        return shown;
    }

    private void find(String region, boolean own) {
        int seen = 0;
        // Where numbers begin with a 0, one without it is an account or an order, unless it is called a number.
        boolean hasTrunk = !region.equals(NOWHERE) && "0".equals(NUMBERS.getNddPrefixForRegion(region, true));
        for (PhoneNumberMatch match : NUMBERS.findNumbers(text, region, Leniency.POSSIBLE, TRIES)) {
            boolean sure = NUMBERS.isValidNumber(match.number());
            boolean american = NUMBERS.getCountryCodeForRegion(region) == 1 && match.number().getCountryCode() == 1;
            // Numbers set aside for fiction are not valid anywhere, and a new range may not be known yet.
            boolean looksLikeOne = own && match.rawString().matches("[+(0].*") && figures(match.rawString()) >= LEAST_FIGURES;
            boolean believed = own ? (sure && (!hasTrunk || isDialled(match))) || looksLikeOne : sure && (!american || AMERICAN.matcher(match.rawString()).matches());
            if (believed) {
                add(match, sure);
            }
            if (++seen == MOST) {
                break;
            }
        }
    }

    private boolean isDialled(PhoneNumberMatch match) {
        return match.rawString().matches("[+(0].*") || isNamed(new Place(match.start(), match.end()));
    }

    private boolean isNamed(Place place) {
        return NAMED.matcher(mail.lineBefore(place)).matches() || mail.about("phone").stream().anyMatch(field -> overlap(field.place(), place));
    }

    private void add(PhoneNumberMatch match, boolean sure) {
        Place place = new Place(match.start(), match.end());
        boolean isDay = days.stream().anyMatch(day -> overlap(day.place(), place)) || FigureSpans.isOne(match.rawString());
        boolean isMoney = MONEY_BEFORE.matcher(text.substring(Math.max(0, place.start() - 2), place.start())).find()
                || MONEY_BEHIND.matcher(text).region(place.end(), text.length()).lookingAt();
        if (!isDay && !isMoney && known.add(match.number())) {
            ranking.add(match.rawString().strip(), place, (isNamed(place) ? 2 : 0) + (sure ? 1 : 0));
        }
    }

    private static boolean overlap(Place one, Place other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static long figures(String text) {
        return text.chars().filter(Character::isDigit).count();
    }
}
