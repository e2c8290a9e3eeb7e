package app.earshot.ui.accounts.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.ContactKind;
import app.earshot.domain.account.ContactPoint;
import app.earshot.testkit.FixedClock;
import app.earshot.ui.words.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactLinesTest {

    private static final ContactLines LINES = new ContactLines(Messages.strict(Locale.UK, FixedClock.clock()));

    @ParameterizedTest
    @ValueSource(strings = {
        "+44 7700 900123", "\u202D+44 7700 900123\u202C", "\u2068+447700900123\u2069", "\u200E07700 900123\u200F", "\uFEFF07700 900123",
        "(555) 421-6780", "(0171) 234 56 78", "(+44) 7700 900123", "+44 (0)7700 900123", "tel:+447700900123", "TEL:07700900123", "Mobile: 07700 900123",
        "Telefon: 0171 / 234 56 78", "07700\u00a0900\u00a0123", "515\u2011555\u20110143", "515\u2013555\u20130143", "515.555.0143", "+1-515-555-0143",
        "515-555-0143 x12", "515-555-0143 ext. 12", "tel:+15155550143;ext=12", "T 07700 900123", "Mob. 07700 900123", "Mobile 07700 900123", "07700 900123 (Nan)", "07700 900123 - work", "+44 7700 900123 WhatsApp", "☎ 07700 900123", "📱 +44 7700 900123", "００４４ 7700 900123", "٠١٢٣٤٥٦٧٨٩"})
    void aNumberIsATelephone(String line) {
        assertThat(kind(line)).isEqualTo(ContactKind.PHONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "nan@example.com                    | EMAIL",
        "mailto:nan@example.com             | EMAIL",
        "Nan Roberts <nan@example.com>      | EMAIL",
        "\u2068nan@example.com\u2069        | EMAIL",
        "Email: nan@example.com             | EMAIL",
        "nan.o'brien+dj@mail.example.co.uk  | EMAIL",
        "https://clips.example/@nan.roberts | OTHER",
        "clips.example/@nan.roberts         | OTHER",
        "12345 Berlin                       | OTHER",
        "Room 12345                         | OTHER",
        "1 Mill Lane, Ely                   | ADDRESS",
        "12 High Street, Sallow             | ADDRESS",
        "@nan on the app                    | OTHER",
        "26/06/2027                         | OTHER",
        "2027-06-26                         | OTHER",
        "https://nan.example.com            | OTHER",
        "Flat 12                            | OTHER",
        "1234                               | OTHER",
    })
    void otherWaysToReachSomebodyAreNone(String line, ContactKind kind) {
        assertThat(kind(line)).isEqualTo(kind);
    }

    @Test
    void invisibleMarksAreNotKeptAndNothingElseIsLost() {
        assertThat(LINES.read("\u202D+44 7700 900123\u202C\n\u200E\ntel:+447700900124", List.of()))
                .extracting(ContactPoint::text)
                .containsExactly("+44 7700 900123", "tel:+447700900124");
        ContactPoint before = new ContactPoint(ContactKind.OTHER, "\u202D+44 7700 900123\u202C");
        assertThat(LINES.read(LINES.write(List.of(before)), List.of(before))).containsExactly(before);
    }

    @Test
    void anAddressOfSeveralLinesStandsInOne() {
        ContactPoint before = new ContactPoint(ContactKind.ADDRESS, "2 Mill Lane\nLewes");
        assertThat(LINES.write(List.of(before))).isEqualTo("2 Mill Lane, Lewes");
        assertThat(LINES.read("2 Mill Lane, Lewes", List.of(before))).containsExactly(before);
    }

    private static ContactKind kind(String line) {
        return LINES.read(line, List.of()).getFirst().kind();
    }
}
