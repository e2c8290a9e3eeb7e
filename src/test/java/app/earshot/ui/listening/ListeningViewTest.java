package app.earshot.ui.listening;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.ui.shell.Visit;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListeningViewTest extends ListeningFixture {

    @BeforeEach
    void talk() {
        talk.call(60, "\" We hope everyone dances.");
    }

    @Test
    void aBlindSpotIsPutAsideWithItsReasonAndBroughtBack() {
        open();
        assertThat(spots()).containsExactly("partner-never-heard");
        press(".blind-spot .button", "Not now");
        find(".aside-form .text-field", TextField.class).setText("he is at sea until March");
        check();
        press(".aside-form .button", "For a month");
        assertThat(spots()).isEmpty();
        press(".aside .quiet-line", "One put aside");
        assertThat(texts(".aside-row")).anyMatch(text -> text.endsWith("because he is at sea until March"));
        check();
        press(".aside-row .button", "Bring it back");
        assertThat(spots()).containsExactly("partner-never-heard");
        assertThat(robot().lookup(".aside").queryAll()).isEmpty();
    }

    @Test
    void pressingTheSentenceGoesToWhatItRestsOn() {
        open();
        press(".blind-sentence", "Nothing yet in Luis's words.");
        var call = talk.entries().getFirst().id();
        assertThat(talk.visits).containsExactly(new Visit.ToEntry(talk.account, call, null));
    }

    @Test
    void whatTwoPeopleSaidDifferentlyStandsSideBySide() {
        var item = talk.call(30, "\" It has to end at 23:00.\n\" Until 2am.").heard();
        talk.verbs().hearWords().correct(item.get(0).id(), talk.ana, "hours");
        talk.verbs().hearWords().correct(item.get(1).id(), talk.luis, "hours");
        open();
        assertThat(texts(".clash")).contains("Hours: two people say different things", "Ana, today", "Luis, today");
        assertThat(robot().lookup(".clash").query().getBoundsInLocal().getHeight())
                .as("no higher than its words")
                .isLessThan(150);
        assertThat(model.suggestions()).anyMatch(each -> each.rule().equals("different-words"));
        check();
    }

    /** The advice may be another by the time somebody chooses: what they have read is meant. */
    @Test
    void whatIsPutOffIsTheQuestionAboveWhichTheMenuWasOpened() {
        open();
        String first = model.suggestions().getFirst().question().id();
        press(".first-suggestion .button", "Not now");
        run(() -> actions.never(model.suggestions().getFirst()));
        String second = model.suggestions().getFirst().question().id();
        assertThat(second).isNotEqualTo(first);
        choose("Never, anywhere");
        assertThat(model.suggestions().getFirst().question().id()).as("nobody said anything of it").isEqualTo(second);
    }

    @Test
    void whereTheirWordsAreLongTheyStandUnderEachOther() {
        var item = talk.call(30, "\" Luis's grandparents will dance, but only if nobody shouts at them through a speaker.\n\" Loud.").heard();
        talk.verbs().judgePair().differ(item.get(0).id(), item.get(1).id());
        open();
        List<Node> both = robot().lookup(".clash-words > .their-words").queryAll().stream().toList();
        assertThat(both).hasSize(2);
        assertThat(onScreen(() -> both.get(1).getBoundsInParent().getMinY()))
                .isGreaterThanOrEqualTo(onScreen(() -> both.get(0).getBoundsInParent().getMaxY()));
    }

    private List<String> spots() {
        return Objects.requireNonNull(model.advice().get()).blindSpots().stream().map(spot -> spot.rule()).toList();
    }
}
