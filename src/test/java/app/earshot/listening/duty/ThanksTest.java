package app.earshot.listening.duty;

import static app.earshot.listening.Couple.ANA;
import static app.earshot.listening.Couple.LUIS;
import static app.earshot.listening.Couple.TODAY;
import static app.earshot.listening.Couple.anaAndLuis;
import static app.earshot.listening.Couple.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.Stage;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.EntryReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.Place;
import app.earshot.listening.Couple;
import app.earshot.listening.outlook.OutlookRules;
import app.earshot.listening.suggestion.Suggestion;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Somebody wants our custom, or asks us to be free: nobody was told of us. */
    @ParameterizedTest
    @ValueSource(strings = {
        "I told the accountant what you said. He wants you as a client.",
        "My brother asked whether you'd like to have him as your printer, he would love you as his own client.",
        "My sister's getting married, don't say you're busy.",
        "My cousin got engaged. Don't you dare tell me that you are booked."
    })
    void nobodyIsThankedForWhatIsNoGoodWord(String words) {
        assertThat(said(married().heard(ANA, "tell-others", words, 3), "owed-thanks")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            My sister gets married in spring, and she wants you.         | thanks-telling-wanted-for. | your sister
            A woman at the gym asked who we had.                         | thanks-telling-for.        | the woman at the gym
            My cousin would love to meet you before June.                | thanks-telling-wanted-for. | your cousin
            A colleague asked me for your number.                        | thanks-telling-wanted-for. | your colleague
            Rosa from the office, I've said you'll ring.                 | thanks-telling-wanted.     |
            My boss wants somebody for his retirement.                   | thanks-telling-for.        | your boss
            The bowls club have got you down for their centenary.        | thanks-telling-for.        | the bowls club
            My sister's cricket club wants you.                          | thanks-telling-wanted-for. | your sister's cricket club
            Luis's sister Eva is getting married and I gave her your number. | thanks-telling-for.    | Luis's sister Eva
            I gave a friend your card, if she ever gets engaged.         | thanks-telling-to.         | your friend
            My brother wanted you to know that he tells it to everybody. | thanks-telling.            |
            I put five stars on Google this morning.                     | thanks-telling-review.     |
            I told the whole choir how you saved the speeches.           | thanks-telling-to.         | the whole choir
            I've told everyone at work about Mark.                       | thanks-telling-to.         | everyone at work
            I told my aunt, who is in hospital, about the lamps.         | thanks-telling.            |
            I've told my sister about you, but don't tell Luis.          | thanks-telling.            |
            I've told a couple we row with about you.                    | thanks-telling.            |
            Wir haben euch überall empfohlen.                            | thanks-telling.            |
            """)
    void whoToldOthersIsThankedForWhatTheyTold(String words, String begins, @Nullable String named) {
        assertThat(said(married().heard(ANA, "tell-others", words, 3), "owed-thanks")).singleElement().satisfies(one -> {
            assertThat(one.question().id()).startsWith(begins);
            assertThat(one.takesUp()).isEqualTo(words.contains("don't tell") ? null : words.replaceAll("[.]$", ""));
            assertThat(one.text()).contains(named == null ? "hank" : named);
            assertThat(one.evidence()).hasSize(1);
        });
    }

    @Test
    void whoToldOthersAfterTheirDayIsThankedForBothAtOnce() {
        Couple couple = anaAndLuis().at(Stage.DELIVERED).on(TODAY.minusDays(20)).heard(ANA, "tell-others", "I gave my aunt your number.", 12);
        assertThat(said(couple, "owed-thanks")).singleElement().satisfies(one -> {
            assertThat(one.question().id()).startsWith("thanks-day-telling-to.");
            assertThat(one.text()).contains("your aunt");
            assertThat(one.takesUp()).isEqualTo("I gave my aunt your number");
            assertThat(one.personId()).as("whoever told it: Luis may not know").isEqualTo(ANA);
        });
        Couple unnamed = anaAndLuis().at(Stage.DELIVERED).on(TODAY.minusDays(20)).heard(ANA, "tell-others", "I told them all to start with you.", 12);
        assertThat(said(unnamed, "owed-thanks")).singleElement().satisfies(one -> {
            assertThat(one.question().id()).startsWith("thanks-day-telling.");
            assertThat(one.personId()).as("both of them").isNull();
        });
    }

    @Test
    void aGoodWordIsThankedForAlsoWhereTheyChoseOtherwise() {
        Couple fresh = anaAndLuis().at(Stage.LOST).heard(ANA, "tell-others", "My boss wants somebody for his retirement.", 3);
        assertThat(said(fresh, "owed-thanks")).singleElement().satisfies(one -> assertThat(one.question().id()).startsWith("thanks-lost-telling-for."));
        Couple thanked = anaAndLuis().at(Stage.LOST).heard(ANA, "tell-others", "My boss wants somebody for his retirement.", 150);
        thanked.stageAt = Couple.ago(300);
        thanked.thanked = Couple.ago(290);
        assertThat(said(thanked, "owed-thanks")).singleElement().satisfies(one -> assertThat(one.question().id()).startsWith("thanks-telling-late-for."));
        assertThat(OutlookRules.of(thanked.facts(), TODAY, Couple.ZONE).need()).isEqualTo(Need.RECOMMENDED);
        thanked.thanked = Couple.ago(140);
        assertThat(thanked.advice().suggestions()).isEmpty();
        assertThat(OutlookRules.of(thanked.facts(), TODAY, Couple.ZONE).need()).isEqualTo(Need.HEARD);
    }

    @Test
    void aMessageThatThanksCountsForWhomItWentTo() {
        assertThat(said(sent(ANA), "owed-thanks")).isEmpty();
        assertThat(said(sent(LUIS), "owed-thanks")).as("to him, for something else").hasSize(1);
    }

    private static Couple sent(UUID to) {
        Couple couple = married().heard(ANA, "tell-others", "I gave my aunt your number.", 30);
        EntryReading thanks = new EntryReading(id("thanks"), ReadingKind.THANKS, null, new Place(0, 9), null);
        couple.readings.add(new KeptReading(thanks, EntryKind.EMAIL, Side.US, Couple.ago(5), Set.of(to), "Thank you."));
        couple.thanked = Couple.ago(5);
        return couple;
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
