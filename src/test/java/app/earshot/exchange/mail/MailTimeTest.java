package app.earshot.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTimeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Date: Fri, 20 Nov 2026 09:41:12 +0000            | 2026-11-20T09:41:00Z",
        "Poslano: pon, 5. lis 2026. u 18:04               | 2026-10-05T16:04:00Z",
        "Wysłano: pon., 16 lis 2026 16:37                 | 2026-11-16T15:37:00Z",
        "Дата: вт, 24 нояб. 2026 г. в 18:04               | 2026-11-24T17:04:00Z",
        "Küldve: 2026. november 24., kedd 18:04           | 2026-11-24T17:04:00Z",
        "보낸 날짜: 2026년 11월 24일 화요일 오후 6:04             | 2026-11-24T17:04:00Z",
        "日期: 2026年11月24日 下午6:04                        | 2026-11-24T17:04:00Z",
        "日時: 2026年11月24日 18:04:11 JST                   | 2026-11-24T09:04:00Z",
        "Ημερομηνία: Τρί 24 Νοε 2026 στις 6:04 μ.μ.       | 2026-11-24T17:04:00Z",
        "Gönderilme: 24 Kasım 2026 Salı 18:04             | 2026-11-24T17:04:00Z",
        "Trimis: marți, 24 noiembrie 2026 18:04           | 2026-11-24T17:04:00Z",
        "Lähetetty: tiistai 24. marraskuuta 2026 18.04    | 2026-11-24T17:04:00Z",
        "Date: Fri, 20 Nov 2026 09:41:12 -0530 (IST)      | 2026-11-20T15:11:00Z",
        "Date: 3 Jun 2026 11:05:30 GMT                    | 2026-06-03T11:05:00Z",
        "Date: Wed, 18 Nov 2026 at 22:10                  | 2026-11-18T21:10:00Z",
        "Date: Tue, Nov 24, 2026 at 6:04 PM               | 2026-11-24T17:04:00Z",
        "Date: Tue, Nov 24, 2026 at 12:04 AM              | 2026-11-23T23:04:00Z",
        "Date: 24 November 2026 at 18:04:11 GMT           | 2026-11-24T18:04:00Z",
        "Sent: Thursday, 19 November 2026 16:00           | 2026-11-19T15:00:00Z",
        "Sent: Tuesday, June 2, 2026 9:30 AM              | 2026-06-02T07:30:00Z",
        "Sent: 24/11/2026 18:04                           | 2026-11-24T17:04:00Z",
        "*Sent:* 2026-11-24 18:04                         | 2026-11-24T17:04:00Z",
        "Date: Mi., 18. Nov. 2026 um 09:31 Uhr            | 2026-11-18T08:31:00Z",
        "Gesendet: Mittwoch, 18. November 2026 09:31      | 2026-11-18T08:31:00Z",
        "Datum: 18.11.2026 09:31                          | 2026-11-18T08:31:00Z",
        "Datum: 18.11.26, 9:31                            | 2026-11-18T08:31:00Z",
        "Envoyé : mar. 17 nov. 2026 à 16:37               | 2026-11-17T15:37:00Z",
        "Date: lundi 16 novembre 2026 à 16 h 37           | 2026-11-16T15:37:00Z",
        "Enviado: lunes, 16 de noviembre de 2026 16:37    | 2026-11-16T15:37:00Z",
        "Data: mer 18 nov 2026 alle ore 11:05             | 2026-11-18T10:05:00Z",
        "Verzonden: ma 16 nov. 2026 om 16:37              | 2026-11-16T15:37:00Z",
        "Wysłano: 16 lis 2026 o 16:37                     | 2026-11-16T15:37:00Z",
        "Enviada em: seg., 16 de nov. de 2026 às 16:37    | 2026-11-16T15:37:00Z",
        "Date: Mon, 16 Nov 2026 18:04:11 EST              | 2026-11-16T23:04:00Z",
        "Date: Mon, 16 Nov 2026 18:04:11 (PDT)            | 2026-11-17T01:04:00Z",
        "Date: Mon, 16 Nov 2026 6:04 PM Central Standard Time | 2026-11-17T00:04:00Z",
        "Date: Mon Nov 16 18:04:11 EST 2026               | 2026-11-16T23:04:00Z",
        "Date: Mon Nov 16 2026 18:04:11 GMT+0100 (CET)    | 2026-11-16T17:04:00Z",
        "Date: Monday, November 16, 2026, 09:26:50 AM GMT+1 | 2026-11-16T08:26:00Z",
        "Date: 17. November 2026 um 09:31:22 MESZ         | 2026-11-17T07:31:00Z",
        "Date: 17 novembre 2026 à 09:31:22 UTC+2          | 2026-11-17T07:31:00Z",
        "Date: 17 Nov 2026 09:31 UTC-03:30                | 2026-11-17T13:01:00Z",
        "Date: 2026-11-16T18:04:11.000+02:00              | 2026-11-16T16:04:00Z",
        "Date: Mon, 16 Nov 2026 18:04 (3 days ago)        | 2026-11-16T17:04:00Z",
        "Sent: Thursday, 11/12/2026 4:37 PM               | 2026-11-12T15:37:00Z",
        "Date: Mon, 16 Nov 2026 18:04:11 XQT              |",
        "Date: Mon, 16 Nov 2026 18:04:11 IST              |",
        "Date: Mon, 16 Nov 2026 18:04:11 Narnia Standard Time |",
        "Date: Mon, 16 Nov 2026 18:04:11 GMT+19           |",
        "Date: 24 November 2026                           | 2026-11-24T11:00:00Z",
        "Date: Thu, 1 Jan 1970 00:00:00 +0000             |",
        "Date: yesterday at 18:04                         |",
        "Date: 31 November 2026 18:04                     |",
        "Date:                                            |",
    })
    void saysWhenAMailWasSent(String header, Instant at) {
        assertThat(sentAt("From: Ana <ana@example.com>\n" + header + "\nSubject: DJ\n\nAre you free on 26 June 2027 at 15:00?"))
                .isEqualTo(at);
    }

    @Test
    void whatIsQuotedOrSaidInTheMessageDatesNothing() {
        assertThat(sentAt("Are you free on 26 June 2025 at 15:00?")).isNull();
        assertThat(sentAt("Yes.\n\n-----Original Message-----\nFrom: Helen <h@example.com>\nSent: Thursday, 19 November 2026 16:00\n")).isNull();
        assertThat(sentAt("Yes.\n\nFrom: Helen <h@example.com>\nSent: Thursday, 19 November 2026 16:00\n\nWhich day?")).isNull();
        assertThat(sentAt("FYI\n\n---------- Forwarded message ---------\nFrom: Hugo <h@example.org>\nDate: Wed, 18 Nov 2026 at 22:10\n\nDear Joe"))
                .as("what was passed on was sent by them")
                .isEqualTo("2026-11-18T21:10:00Z");
    }

    @Test
    void aFieldOfAFormIsNoTimeOfSending() {
        assertThat(sentAt("From: Ana\nDate: 26 June 2027\nVenue: The Old Mill\n")).isNull();
        assertThat(sentAt("Name: Ana\nDate: 26 June 2027 18:00\nMessage: Dancing\n")).isNull();
    }

    private static Instant sentAt(String pasted) {
        return MailReader.sentAt(pasted, BERLIN, Locale.UK).orElse(null);
    }
}
