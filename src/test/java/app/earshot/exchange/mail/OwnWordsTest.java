package app.earshot.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Place;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "Hi Helen,~~We loved the call. Could we meet Mark?~~Best wishes,~Ana | We loved the call. Could we meet Mark?",
        "We loved the call. | We loved the call.",
        "Hello! Could we meet Mark? | Hello! Could we meet Mark?",
        "Dear Helen~~Are you free?~And what does it cost?~~Kind regards~Ana Petrova~07700 900123~ana@example.com | Are you free?~And what does it cost?",
        "From: Ana Petrova <ana@example.com>~To: hello@oldmill.example~Subject: Our day~Date: Wed, 18 Nov 2026 09:31:00 +0000~~Hello,~~Is the 26th free?~~Ana | Is the 26th free?",
        "Is it free?~~On Mon, 16 Nov 2026 at 10:02, Helen Ward <helen@oldmill.example> wrote:~> Which day is it?~> Helen | Is it free?",
        "Yes, gladly.~~> Which day is it?~~The 26th. | Yes, gladly.#The 26th.",
        "Is it free?~~--~Ana Petrova~Petrova & Daughters | Is it free?",
        "Liebe Helen,~~habt ihr am 26. Juni Zeit?~~Viele Grüße~Ana | habt ihr am 26. Juni Zeit?",
        "Bonjour,~~Êtes-vous libres le 26 juin ?~~Cordialement,~Ana | Êtes-vous libres le 26 juin ?",
        "Is it free?~~Sent from my iPhone | Is it free?",
        "Hi Helen,~It rained. We can't wait. Best, Ana | It rained. We can't wait. Best, Ana",
        "Hi Helen, is the 26th free? | Hi Helen, is the 26th free?",
        "Subject: The barn~~Hi both,~~Shall we bring the small desk?~~Ana x | Shall we bring the small desk?",
        "Betreff: Die Scheune~~Habt ihr Zeit? | Habt ihr Zeit?",
        "Subject: The barn~and the small desk. | Subject: The barn~and the small desk.",
        "Thanks,~Ana | Thanks,~Ana",
        "Привет, Хелен!~~Свободны ли вы 26 июня? | Привет, Хелен!~~Свободны ли вы 26 июня?"
    })
    void whatSomebodyWantedToSayIsToldFromWhatStandsRoundIt(String pasted, @Nullable String said) {
        String text = pasted.replace('~', '\n');
        assertThat(said(text)).isEqualTo(said == null ? "" : said.replace('~', '\n'));
    }

    @Test
    void whatCannotBeToldIsLeftAsItIs() {
        assertThat(OwnWords.in("word ".repeat(10_000))).isEmpty();
        assertThat(OwnWords.in("")).isEmpty();
        assertThat(OwnWords.in("\n \n")).isEmpty();
        assertThat(OwnWords.in("From: Ana\nContent-Type: text/plain; charset=utf-8\nMIME-Version: 1.0\n\nHello")).isEmpty();
    }

    /** Places are those in what was pasted, also where that holds signs written as codes. */
    @Test
    void placesAreThoseInWhatWasPasted() {
        String text = "Hi Helen,\n\nIt&#039;s a lovely   day &amp; we can\u00adnot wait.\n\nBest,\nAna";
        assertThat(said(text)).isEqualTo("It&#039;s a lovely   day &amp; we can\u00adnot wait.");
    }

    private static String said(String text) {
        List<Place> own = OwnWords.in(text);
        return own.stream().map(place -> text.substring(place.start(), place.end())).collect(Collectors.joining("#"));
    }
}
