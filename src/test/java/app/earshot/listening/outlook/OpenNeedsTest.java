package app.earshot.listening.outlook;

import static app.earshot.listening.Couple.ANA;
import static app.earshot.listening.Couple.LUIS;
import static app.earshot.listening.Couple.TODAY;
import static app.earshot.listening.Couple.ZONE;
import static app.earshot.listening.Couple.anaAndLuis;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.account.Stage;
import app.earshot.domain.facts.Absence;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.reading.Verdict;
import app.earshot.domain.today.OpenNeed;
import app.earshot.listening.Couple;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenNeedsTest {

    private static Couple bothHeard() {
        return anaAndLuis().heard(ANA, "hopes", "Sparklers.", 3).heard(LUIS, "hopes", "Salsa.", 2);
    }

    private static List<OpenNeed> needs(Couple couple) {
        return OpenNeeds.of(couple.facts(), TODAY, ZONE);
    }

    @Test
    void severalThingsAreNeededAtOnceTheMostUrgentFirst() {
        Couple couple = bothHeard().promise(ANA, "Send the list", TODAY.minusDays(1));
        couple.lastContact = Couple.ago(40);
        assertThat(needs(couple)).extracting(OpenNeed::need).containsExactly(Need.PROMISE_LATE, Need.QUIET);
        assertThat(needs(couple).getLast().about()).isEqualTo(couple.facts().account().id());
    }

    @Test
    void aRequestComesWithItsWords() {
        Couple couple = bothHeard().request(ANA, "Could we meet Mark before we sign?", "", "asked");
        OpenNeed need = needs(couple).getFirst();
        assertThat(need.need()).isEqualTo(Need.REQUEST_OPEN);
        assertThat(need.words()).isEqualTo("Could we meet Mark before we sign?");
        assertThat(need.about()).isEqualTo(couple.facts().openRequests().getFirst().id());
    }

    @Test
    void whileQuestionsRestOnlyWhatWePromisedIsNeeded() {
        Couple couple = bothHeard()
                .told(ReadingKind.BRAKE, "death", "My father died last night.", 2, null)
                .promise(ANA, "Send the list", TODAY.minusDays(1));
        couple.lastContact = Couple.ago(40);
        assertThat(OutlookRules.of(couple.facts(), TODAY, ZONE).need()).isEqualTo(Need.BRAKE);
        assertThat(needs(couple)).extracting(OpenNeed::need).containsExactly(Need.PROMISE_LATE);
    }

    @Test
    void afterTheirDayThanksAreNeeded() {
        Couple couple = bothHeard().at(Stage.DELIVERED).on(TODAY.minusDays(9));
        assertThat(needs(couple)).extracting(OpenNeed::need).containsExactly(Need.THANKS_OWED, Need.FELT_UNASKED, Need.STORY_UNWRITTEN);
        assertThat(needs(couple)).extracting(OpenNeed::about).doesNotHaveDuplicates();
        couple.thanked = Couple.ago(1);
        couple.heard(ANA, "how-it-felt", "I cried the whole way home.", 2);
        OpenNeed story = needs(couple).getFirst();
        assertThat(needs(couple)).extracting(OpenNeed::need).containsExactly(Need.STORY_UNWRITTEN);
        assertThat(OutlookRules.of(couple.facts(), TODAY, ZONE).need()).as("the row has something else to say").isEqualTo(Need.HEARD);
        couple.ruled(story.about(), Verdict.NEEDS_NONE, null);
        assertThat(needs(couple)).isEmpty();
        couple.rulings.clear();
        couple.times.story = Couple.ago(3);
        assertThat(needs(couple)).isEmpty();
    }

    @Test
    void whatCameAndWentWhileNobodyLookedIsToBeSeen() {
        Couple couple = bothHeard().theirPromise(ANA, "Send the names", TODAY.minusDays(55));
        couple.heard.clear();
        couple.lastContact = Couple.ago(5);
        assertThat(needs(couple)).extracting(OpenNeed::need).doesNotContain(Need.THEIR_PROMISE_LATE);
        couple.times.absence = new Absence(TODAY.minusDays(60), TODAY);
        assertThat(needs(couple)).extracting(OpenNeed::need).contains(Need.THEIR_PROMISE_LATE);
        couple.times.absence = new Absence(TODAY.minusDays(75), TODAY.minusDays(15));
        assertThat(needs(couple)).extracting(OpenNeed::need).doesNotContain(Need.THEIR_PROMISE_LATE);
    }
}
