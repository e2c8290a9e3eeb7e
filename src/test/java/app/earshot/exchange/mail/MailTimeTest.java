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

    private static Instant sentAt(String pasted) {
        return MailReader.sentAt(pasted, BERLIN, Locale.UK).orElse(null);
    }
}
