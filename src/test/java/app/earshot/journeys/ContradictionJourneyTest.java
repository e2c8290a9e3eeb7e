package app.earshot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.HeardItem;
import app.earshot.testkit.Talk;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ana says a hundred and twenty, Luis says sixty. The notebook finds it by itself, shows both, and asks first how to speak about it. */
class ContradictionJourneyTest extends Journey {

    @TempDir
    Path home;

    private Talk talk;
    private HeardItem many;
    private HeardItem few;

    @BeforeEach
    void open() {
        talk = new Talk(home);
        many = talk.call(3000, "\" We are about 120 guests.").heard().getFirst();
        few = talk.call(90, "\" There will be 60 guests, no more.").heard().getFirst();
        talk.verbs().hearWords().correct(many.id(), talk.ana, "size-shape");
        talk.verbs().hearWords().correct(few.id(), talk.luis, "size-shape");
        open(talk, home);
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void bothStandSideBySideUntilOneTakesTheOthersPlace() {
        assertThat(read(".clash")).singleElement().satisfies(clash -> assertThat(clash)
                .contains("two people say different things", "We are about 120 guests.", "There will be 60 guests, no more."));
        assertThat(read(".ask")).as("how many come is settled where it stands, and nobody is confronted with it")
                .noneMatch(ask -> ask.contains("120") || ask.contains("two different things"));

        keep(talk, () -> talk.verbs().hearWords().replace(many.id(), few.id()));
        assertThat(read(".clash")).as("what was said before no longer stands").isEmpty();
    }

    @Test
    void whatIsNoContradictionIsNotShownAgain() {
        press("This is no contradiction");
        assertThat(read(".clash")).isEmpty();
        press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(read(".clash")).hasSize(1);
    }
}
