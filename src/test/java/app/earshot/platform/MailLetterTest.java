package app.earshot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailLetterTest {

    @Test
    void everythingInItIsWrittenWithPerCentSigns() {
        assertThat(MailLetter.of(List.of("ana@example.com"), "Dear Ana & Luis,\n100 % yes + a café?"))
                .contains(URI.create("mailto:ana@example.com?body=Dear%20Ana%20%26%20Luis%2C%0D%0A100%20%25%20yes%20%2B%20a%20caf%C3%A9%3F"));
    }

    @Test
    void nobodyCanAddAHeaderThroughAnAddress() {
        assertThat(MailLetter.of(List.of("ana@example.com?bcc=else@example.com&x"), "Hello").orElseThrow().toString())
                .isEqualTo("mailto:ana@example.com%3Fbcc%3Delse@example.com%26x?body=Hello");
    }

    @Test
    void otherAlphabetsComeBackAsTheyWereWritten() {
        String words = "مرحبا ليلى\nשלום";
        URI letter = MailLetter.of(List.of(), words).orElseThrow();
        assertThat(letter.toASCIIString()).isASCII();
        assertThat(letter.getSchemeSpecificPart()).isEqualTo("?body=" + words.replace("\n", "\r\n"));
    }

    @Test
    void whatAMailProgramWouldCutIsNotHandedOver() {
        assertThat(MailLetter.of(List.of(), "x".repeat(1780))).isPresent();
        assertThat(MailLetter.of(List.of(), "x".repeat(1800))).isEmpty();
        assertThat(MailLetter.of(List.of(), "é".repeat(320))).isEmpty();
    }
}
