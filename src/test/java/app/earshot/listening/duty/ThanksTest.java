package app.earshot.listening.duty;

import static app.earshot.listening.Couple.ANA;
import static app.earshot.listening.Couple.TODAY;
import static app.earshot.listening.Couple.anaAndLuis;
import static app.earshot.listening.Couple.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.Stage;
import app.earshot.listening.Couple;
import app.earshot.listening.suggestion.Suggestion;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What they are thanked for, and in whose words it stands above. */
class ThanksTest {

    private static final UUID PLANNER = id("planner");

    private static Couple married() {
        Couple couple = anaAndLuis().at(Stage.STAYING_IN_TOUCH).on(TODAY.minusDays(100));
        couple.thanked = Couple.ago(70);
        return couple;
    }

    private static List<Suggestion> said(Couple couple, String rule) {
        return couple.advice().suggestions().stream().filter(each -> each.rule().equals(rule)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            My sister gets married in spring, and she wants you.         | thanks-telling-wanted.
            A woman at the gym asked who we had.                         | thanks-telling.
            My cousin would love to meet you before June.                | thanks-telling-wanted.
            A colleague asked me for your number.                        | thanks-telling-wanted.
            Rosa from the office, I've said you'll ring.                 | thanks-telling-wanted.
            My boss wants somebody for his retirement.                   | thanks-telling.
            I gave a friend your card, if she ever gets engaged.         | thanks-telling.
            My brother wanted you to know that he tells it to everybody. | thanks-telling.
            I put five stars on Google this morning.                     | thanks-telling-review.
            I told the whole choir how you saved the speeches.           | thanks-telling.
            Wir haben euch überall empfohlen.                            | thanks-telling.
            """)
    void whoToldOthersIsThankedForWhatTheyTold(String words, String begins) {
        assertThat(said(married().heard(ANA, "tell-others", words, 3), "owed-thanks")).singleElement().satisfies(one -> {
            assertThat(one.question().id()).startsWith(begins);
            assertThat(one.takesUp()).isEqualTo(words.replaceAll("[.]$", ""));
            assertThat(one.evidence()).hasSize(1);
        });
    }

    @Test
    void whoToldOthersAfterTheirDayIsThankedForBothAtOnce() {
        Couple couple = anaAndLuis().at(Stage.DELIVERED).on(TODAY.minusDays(20)).heard(ANA, "tell-others", "I gave my aunt your number.", 12);
        assertThat(said(couple, "owed-thanks")).singleElement().satisfies(one -> {
            assertThat(one.question().id()).startsWith("thanks-day-telling.");
            assertThat(one.takesUp()).isEqualTo("I gave my aunt your number");
            assertThat(one.personId()).as("both of them").isNull();
        });
    }

    @Test
    void whatTellsOfNoTellingIsNotThankedFor() {
        assertThat(said(married().heard(ANA, "tell-others", "Only if you say that it was Gran's song.", 3), "owed-thanks")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                               | thanks-lost.
            The other offer was a good deal cheaper          | thanks-lost-price.
            We waited eleven days for the contract           | thanks-lost-slow.
            Her cousin plays records and does it for nothing | thanks-lost-known.
            They take the hotel's own band                   | thanks-lost-otherwise.
            It just didn't feel like them                    | thanks-lost-reason.
            """)
    void aLostBookingIsThankedForTheReasonTheyGave(String because, String begins) {
        Couple lost = anaAndLuis().at(Stage.LOST);
        lost.lostBecause = because;
        assertThat(said(lost, "owed-thanks")).singleElement().satisfies(one -> {
            assertThat(one.question().id()).startsWith(begins);
            assertThat(one.reason().args()).hasSize(because.isEmpty() ? 1 : 2);
        });
    }

    @Test
    void whoSentSomebodyIsThankedOnTheirOwnPage() {
        Couple sender = married().sent(ANA, "Rosa Vidal & Bo Lind", AccountKind.COUPLE, 9);
        assertThat(said(sender, "owed-thanks")).singleElement().satisfies(one -> {
            assertThat(one.text()).contains("Rosa and Bo");
            assertThat(one.reason().key()).isEqualTo("reason.owed-thanks.sent");
        });
        sender.thanked = Couple.ago(2);
        assertThat(said(sender, "owed-thanks")).isEmpty();
        assertThat(said(married().sent(ANA, "The Tin Works", AccountKind.COMPANY, 120), "owed-thanks")).isEmpty();
        Couple hers = married().with(PLANNER, "Petra Quist", Role.PLANNER).sent(PLANNER, "The Tin Works", AccountKind.COMPANY, 9);
        assertThat(said(hers, "owed-thanks")).as("a planner has a page of her own").isEmpty();
    }
}
