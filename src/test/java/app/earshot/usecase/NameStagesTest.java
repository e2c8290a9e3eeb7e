package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageName;
import app.earshot.store.failure.StaleVersion;
import app.earshot.testkit.Desk;
import app.earshot.usecase.business.NameStages;
import app.earshot.usecase.business.ReadNames;
import app.earshot.usecase.business.StageWords;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NameStagesTest {

    private final Desk desk = new Desk();
    private final NameStages stages = new NameStages(desk.writing);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void onlyWhatIsCalledOtherwiseIsKept() {
        assertThat(stages.run(typed("  Tasting\n now ", "Booked"))).isPresent();
        assertThat(names()).isEqualTo(Map.of("stage.talking", "Tasting now"));
        assertThat(stages.run(typed("Tasting now", ""))).isEmpty();
        assertThat(stages.run(typed("", "Signed"))).isPresent();
        assertThat(names()).isEqualTo(Map.of("stage.booked", "Signed"));
        stages.run(typed("", ""));
        assertThat(names()).isEmpty();
    }

    @Test
    void twoStagesMayChangeNames() {
        stages.run(typed("Booked", "Talking"));
        assertThat(names()).isEqualTo(Map.of("stage.talking", "Booked", "stage.booked", "Talking"));
    }

    @Test
    void whatCanNotBeKeptIsSaidAtItsStage() {
        assertThatThrownBy(() -> stages.run(typed("A".repeat(21), "")))
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal().field()).isEqualTo(new RefusedField.NameOf(Stage.TALKING)))
                .hasMessage("refused.stage-name-long");
        assertThatThrownBy(() -> stages.run(typed("", "talking")))
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal().field()).isEqualTo(new RefusedField.NameOf(Stage.BOOKED)))
                .hasMessage("refused.stage-twice");
        assertThat(names()).isEmpty();
    }

    @Test
    void nobodyWritesOverANewerVersion() {
        stages.run(typed("Tasting", ""));
        stages.run(typed("Taster", ""));
        assertThatThrownBy(() -> desk.notebook.write(session -> {
                    session.stageNames().update(new StageName(Stage.TALKING, "Trial", 0));
                    return true;
                }))
                .isInstanceOf(StaleVersion.class);
    }

    private static List<StageWords> typed(String talking, String booked) {
        return List.of(
                new StageWords(Stage.TALKING, talking, "Talking"), new StageWords(Stage.BOOKED, booked, "Booked"));
    }

    private Map<String, String> names() {
        return new ReadNames(desk.writing).run();
    }
}
