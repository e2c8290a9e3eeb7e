package app.earshot.listening.outlook;

import static app.earshot.listening.Couple.ANA;
import static app.earshot.listening.Couple.LUIS;
import static app.earshot.listening.Couple.TODAY;
import static app.earshot.listening.Couple.anaAndLuis;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Outlook;
import app.earshot.domain.account.Stage;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.listening.Couple;
import app.earshot.listening.suggestion.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What presses close to their day stands first in the list, on Today and in the panel. */
class PressingReplyTest {

    private static Couple waiting(String words, int daysUntilTheirDay) {
        return anaAndLuis().heard(ANA, "hopes", "Everyone outside.", 60).heard(LUIS, "worries", "The rain.", 60)
                .at(Stage.BOOKED).on(TODAY.plusDays(daysUntilTheirDay))
                .promise(LUIS, "Ring Luis about the van", TODAY.minusDays(3))
                .told(ReadingKind.REPLY_OWED, "request", words, 2, null).waiting(ANA, "told0", 2);
    }

    private static Outlook row(Couple couple) {
        return OutlookRules.of(couple.facts(), TODAY, Couple.ZONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            can you do one plate without nuts, my nephew is badly allergic | 4  | outlook.reply-owed.allergy
            Could one cake be without egg? Gran is allergic to it.         | 14 | outlook.reply-owed.allergy
            Could you do a gluten free dish, Sam is coeliac.               | 9  | outlook.reply-owed.allergy
            Could you do a gluten free dish, Sam is coeliac.               | 15 | outlook.promise-late
            Could you tell us when you arrive?                             | 7  | outlook.reply-owed.near
            Could you tell us when you arrive?                             | 8  | outlook.promise-late
            """)
    void whatPressesStandsFirst(String words, int days, String says) {
        Couple couple = waiting(words, days);
        assertThat(OutlookSentence.of(row(couple), null, TODAY).key()).isEqualTo(says);
        boolean presses = !says.equals("outlook.promise-late");
        assertThat(OpenNeeds.of(couple.facts(), TODAY, Couple.ZONE).getFirst().need() == Outlook.Need.REPLY_OWED).isEqualTo(presses);
        assertThat(couple.advice().suggestions().getFirst().rule()).isEqualTo(presses ? "waiting-message" : "late-promise");
    }

    @Test
    void beforeTheDayIsBookedNothingPresses() {
        assertThat(OutlookSentence.of(row(waiting("Is one dish without nuts? I'm allergic.", 5).at(Stage.TALKING)), null, TODAY))
                .isEqualTo(Sentence.of("outlook.promise-late", TODAY.minusDays(3)));
    }

    @Test
    void whoIsRungAboutAnAllergyHearsOfTheLateCallInTheSameCall() {
        assertThat(waiting("can you do one plate without nuts, my nephew is badly allergic", 4).advice().suggestions())
                .extracting(said -> said.question().id())
                .anyMatch(id -> id.startsWith("late-same-call."));
        assertThat(waiting("Could you tell us when you arrive?", 4).advice().suggestions())
                .extracting(Suggestion::rule)
                .startsWith("waiting-message", "late-promise");
    }

    @Test
    void theRowChangesOnTheDayFromWhichItPresses() {
        assertThat(row(waiting("Could you tell us when you arrive?", 20)).changesOn()).isEqualTo(TODAY.plusDays(13));
        assertThat(row(waiting("Is the cake without nuts? I'm allergic.", 20)).changesOn()).isEqualTo(TODAY.plusDays(6));
    }
}
