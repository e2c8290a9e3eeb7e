package app.earshot.listening.news;

import static app.earshot.listening.Couple.ANA;
import static app.earshot.listening.Couple.TODAY;
import static app.earshot.listening.Couple.ZONE;
import static app.earshot.listening.Couple.ago;
import static app.earshot.listening.Couple.anaAndLuis;
import static app.earshot.listening.Couple.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.EntryReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.Couple;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened to them, what of ours says a word for it, and that it is said once. */
class NewsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hi do u do newborn pics, shes 6 days old                       | BIRTH
            Our little boy arrived on Sunday, three weeks early!           | BIRTH
            We've just had a baby girl so I'm slow at the moment           | BIRTH
            My daughter was born last night.                               | BIRTH
            I'm now a dad, hence the silence.                              | BIRTH
            Unsere Tochter ist am Sonntag geboren.                         | BIRTH
            My sister just had a baby, she can't come.                     |
            He was born in 1951 and still dances.                          |
            Our puppy is 6 weeks old                                       |
            Our daughter is 6 years old.                                   |
            We'd like flowers for our son's christening on the 4th         | CHRISTENING
            Wir suchen Blumen für die Taufe unserer Tochter.               | CHRISTENING
            Нам потрібні квіти на хрестини доньки                          | CHRISTENING
            We heard you at my cousin's christening                        |
            Do you do christenings?                                        |
            We got engaged on Saturday!                                    | ENGAGEMENT
            He proposed on the pier and I said yes.                        | ENGAGEMENT
            The line was engaged all day                                   |
            He proposed a later start                                      |
            Larch House has had a flood and won't be open in February      | FLOOD
            A pipe burst and our kitchen is under water                    | FLOOD
            We've been flooded, can we move the tasting?                   | FLOOD
            We were flooded with answers, thank you                        |
            What happens if the barn floods?                               |
            There was a fire at the hall on Monday                         | FIRE
            The barn has burnt down.                                       | FIRE
            Can we sit round the fire with the band?                       |
            Is there a fire exit at the back?                              |
            We've been burgled, sorry for the late reply                   | BREAK_IN
            The band stole the show                                        |
            The roof came off the marquee last night                       | STORM
            You'll lift the roof off                                       |
            """)
    void whatHappenedToThemIsRead(String words, NewsKind kind) {
        assertThat(ReadNews.in(words).orElse(null)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hi Lewis, congratulations to you all! Yes, we do.       | glad
            What lovely news. The 4th is free.                      | glad
            Holly, I'm so sorry about the flood. Of course we wait. | sorry
            I'm sorry to hear about the hall.                       | sorry
            I'm sorry that my answer is late.                       |
            Thank you, the 4th is free.                             |
            """)
    void whatOfOursHasAWordForItIsRead(String text, String word) {
        assertThat(ReadNews.said(text).map(Map.Entry::getKey).orElse(null)).isEqualTo(word);
    }

    private static Couple told(String kind, int daysAgo) {
        return anaAndLuis().told(ReadingKind.NEWS, kind, "words", daysAgo, null)
                .told(ReadingKind.REPLY_OWED, "request", "Could you tell us when you arrive?", daysAgo, null).waiting(ANA, "told1", daysAgo);
    }

    private static Couple said(Couple couple, String word, int daysAgo) {
        EntryReading ours = new EntryReading(id("ours"), ReadingKind.NEWS, word, new Place(0, 3), null);
        couple.readings.addFirst(new KeptReading(ours, EntryKind.EMAIL, Side.US, ago(daysAgo), Set.of(), "words"));
        return couple;
    }

    private static String begins(Couple couple) {
        return couple.advice().suggestions().getFirst().text();
    }

    @Test
    void theHumanWordComesBeforeTheAnswer() {
        assertThat(begins(told("birth", 1))).contains("ongratulations").doesNotContain("sorry");
        assertThat(begins(told("birth", 6))).contains("ongratulations").containsIgnoringCase("sorry");
        assertThat(begins(told("flood", 1))).contains("sorry").contains("the flood");
        assertThat(begins(told("flood", 6)).split("sorry")).as("sorry once, for both").hasSize(2);
    }

    @Test
    void itIsSaidOnce() {
        assertThat(OpenNews.on(told("birth", 3).facts(), TODAY, ZONE)).contains(NewsKind.BIRTH);
        assertThat(OpenNews.on(said(told("birth", 3), "glad", 2).facts(), TODAY, ZONE)).isEmpty();
        assertThat(OpenNews.on(said(told("birth", 3), "sorry", 2).facts(), TODAY, ZONE)).contains(NewsKind.BIRTH);
        assertThat(OpenNews.on(said(told("birth", 3), "glad", 4).facts(), TODAY, ZONE)).contains(NewsKind.BIRTH);
        assertThat(OpenNews.on(told("birth", 3).talked(1, null, 0, 0).facts(), TODAY, ZONE)).as("we spoke since").isEmpty();
        assertThat(OpenNews.on(told("birth", 31).facts(), TODAY, ZONE)).as("old").isEmpty();
    }
}
