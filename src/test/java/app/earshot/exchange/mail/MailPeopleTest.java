package app.earshot.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.text.EnquiryMail;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote, how they can be reached, and who sent them. */
class MailPeopleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Best,~Tom Baker~Baker & Sons Ltd                                        | Tom Baker",
        "From: Baker & Co. <info@baker.example>~Subject: x~~Thanks, Ana & Luis   | Ana; Luis",
        "Many thanks 🙏🏽✨~Tom Baker 🥁~~*****~Tom Baker~Head of Events | Tom Baker",
        "Name: Ana & Luis~Partner: Baker &amp; Daughters                         | Ana; Luis",
        "Wir heiraten am 26. Juni                                                |",
        "Am liebsten am 3. Mai.                                                  |",
    })
    void aFirmAndAMonthAreNobody(String pasted, @Nullable String names) {
        assertThat(MailReaderTest.values(MailReader.read(pasted.replace('~', '\n'), TODAY, Locale.UK, "GB").names())).isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Best,~Mr & Mrs Lindgren                                | Lindgren",
        "Regards,~Mrs. Nora Lindgren MBE~Head of Year 9         | Nora Lindgren",
        "It's Nora here - Sam's partner.                        | Nora",
        "We saw you at Grace and Leo's wedding.                 |",
        "Bis bald!~LG Nora                                      | Nora",
        "From: Nora Lindgren (via Bridebook) <notifications@bridebook.example>~Subject: x~~Hi | Nora Lindgren",
    })
    void titlesAndTheNamesOfOthersAreNoNames(String pasted, @Nullable String names) {
        assertThat(MailReaderTest.values(MailReader.read(pasted.replace('~', '\n'), TODAY, Locale.UK, "GB").names())).isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no_reply@a.example", "noreply-enquiries@a.example", "messages-noreply@a.example", "do.not.reply@a.example", "auto-confirm@a.example",
        "notify@a.example", "alerts@a.example", "bounces+123@a.example", "newsletter@a.example", "mailer-daemon@a.example", "webmaster@a.example", "ne-pas-repondre@a.example",
        "forms@a.example", "postmaster@a.example", "support@a.example"})
    void aRobotsAddressIsNobodys(String address) {
        assertThat(MailReader.read("From: " + address + "\nSubject: x\n\nWrite to " + address, TODAY, Locale.UK, "GB").emails()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"formby.ana@a.example", "daemon.smith@a.example", "reply+77@a.example", "bouncer@a.example", "ana.noble@a.example", "info@a.example"})
    void anAddressThatLooksLikeARobotsStays(String address) {
        assertThat(MailReaderTest.values(MailReader.read("Write to " + address, TODAY, Locale.UK, "GB").emails())).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ich heiße Nora Lindgren und suche einen DJ.            | Nora Lindgren",
        "Wir sind Nora Lindgren und Sam Oyelaran aus Kassel.    | Nora Lindgren; Sam Oyelaran",
        "Mein Verlobter heißt Sam Oyelaran.                     | Sam Oyelaran",
        "Nous sommes Clara Fontaine et Luis Moreno.             | Clara Fontaine; Luis Moreno",
        "Ma fiancée s'appelle Clara Fontaine.                   | Clara Fontaine",
        "Somos Marta Ruiz y Ana Petrova.                        | Marta Ruiz; Ana Petrova",
        "Mi novio es Luis Moreno.                               | Luis Moreno",
        "Ich bin Fotografin, und wir sind viele.                |",
    })
    void namesInOtherLanguages(String pasted, String names) {
        assertThat(MailReaderTest.values(MailReader.read(pasted, TODAY, Locale.UK, "GB").names())).isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "We found you through Tara at Bluebell Flowers.                   | Tara at Bluebell Flowers | Tara",
        "We found you through Tara at Bluebell Flowers and love your work. | Tara at Bluebell Flowers | Tara",
        "Hi! I heard about you from our florist Tara Quinn, who did May's. | our florist Tara Quinn   | Tara Quinn",
        "Grace Chen recommended you to us.                                | Grace Chen               | Grace Chen",
        "Our planner Grace Chen told us about you!                        | Our planner Grace Chen   | Grace Chen",
        "You were recommended by Jo Marsh - is June free?                 | Jo Marsh                 | Jo Marsh",
        "We came across you on Instagram.                                 | Instagram                |",
        "I got your name from a friend of mine.                           | a friend of mine         |",
        "How did you hear about us?: The fair in Ely                      | The fair in Ely          |",
        "Nous vous avons trouvés grâce à Clara Fontaine.                  | Clara Fontaine           | Clara Fontaine",
        "Clara Fontaine hat Sie empfohlen.                                | Clara Fontaine           | Clara Fontaine",
        "How did you hear about us? Instagram                             | Instagram                |",
        "Where did you find us: Google search                             | Google search            |",
        "Source: n/a                                                      |                          |",
        "Grace Chen said you listen.                                      |                          |",
        "We found the venue through a friend.                             |                          |",
    })
    void howTheyFoundUs(String pasted, String source, String sender) {
        EnquiryMail mail = MailReader.read(pasted, TODAY, Locale.UK, "GB");
        assertThat(MailReaderTest.values(mail.sources())).isEqualTo(source == null ? "" : source);
        assertThat(MailReaderTest.values(mail.senders())).isEqualTo(sender == null ? "" : sender);
        assertThat(mail.places()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Call me on 515-555-0143                          | en | 515-555-0143",
        "Call me on (515) 555-0143 or 1-515-555-0144      | en | (515) 555-0143; 1-515-555-0144",
        "Call me on 515.555.0143                          | GB | 515.555.0143",
        "Order 515-555-01 of 10-12-2027                   | en |",
        "Ring 0171 2345678, or write to ina@post.example.de | US | 0171 2345678",
        "Le 12.06.2027, 06.12.34.56.78                    | FR | 06.12.34.56.78",
        "Le 12/06/2027, 06-12-34-56-78                    | FR | 06-12-34-56-78",
        "Between 03.07 - 17.07.27 or 05.10-09.10.2027     | DE |",
        "From 18.00-23.30, 2026-2027, 26./27.06.2027      | DE |",
        "It costs 1500-2000 EUR                           | DK |",
    })
    void aNumberOfItsOwnCountryIsFoundAndADayIsNone(String pasted, String region, String phones) {
        assertThat(MailReaderTest.values(MailReader.read(pasted, TODAY, Locale.UK, region.equals("en") ? "" : region).phones())).isEqualTo(phones == null ? "" : phones);
    }
}
