package app.earshot.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.text.EnquiryMail;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail files made to eat time, memory or the stack are read in bounded time, and what stands first in them is found. */
class HostileMailTest {

    private static final String HEAD = "From: Mara Lind <mara@example.com>\nSubject: Our day\nMIME-Version: 1.0\n";
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @Test
    void tenThousandPartsAreRead() {
        String part = "--b\nContent-Type: text/plain\n\nWe dance late.\n";
        EnquiryMail mail = read(HEAD + "Content-Type: multipart/mixed; boundary=b\n\n" + part.repeat(10_000) + "--b--\n");
        assertThat(mail.body()).startsWith("We dance late.");
        assertThat(mail.emails()).extracting(found -> found.value()).containsExactly("mara@example.com");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 20_000})
    void partsWithinPartsWithoutEndAreAnEnd(int depth) {
        StringBuilder nested = new StringBuilder(HEAD).append("Content-Type: multipart/mixed; boundary=b0\n\n--b0\nContent-Type: text/plain\n\nWe dance late.\n");
        for (int i = 1; i < depth; i++) {
            nested.append("--b").append(i - 1).append("\nContent-Type: multipart/mixed; boundary=b").append(i).append("\n\n");
        }
        assertThat(read(nested.toString()).body()).contains("We dance late.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 20_000})
    void mailsWithinMailsWithoutEndAreAnEnd(int depth) {
        String within = "Subject: Our day\nContent-Type: message/rfc822\n\n";
        assertThat(read(HEAD + "Content-Type: message/rfc822\n\n" + within.repeat(depth) + "Content-Type: text/plain\n\nWe dance late.\n")).isNotNull();
    }

    private static EnquiryMail read(String mail) {
        return Assertions.assertTimeoutPreemptively(LONGEST, () -> MailReader.read(mail, LocalDate.of(2026, 11, 22), Locale.UK, "GB"));
    }
}
