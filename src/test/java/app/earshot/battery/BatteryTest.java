package app.earshot.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form: a few of everything that {@link Battery} counts. */
class BatteryTest {

    /** 99 of 100 are asked for; a table of few rows whose only page lies in the damage takes all of them, and here that weighs more than in the long form. */
    private static final double ALMOST_ALL = 0.98;

    @TempDir
    Path home;

    @Test
    void nothingIsSilentlyOtherwiseAndWhatIsIntactIsRead() throws Exception {
        Map<Damage, Counts> all = new DamagedFiles(home, 400).run(Damage.values(), 2, 20261130);
        all.forEach((damage, counts) -> assertThat(counts.of(Counts.SILENT)).as(damage + ": " + counts.words() + counts.traces()).isZero());
        assertThat(Counts.share(all.values())).as(all.toString()).isGreaterThanOrEqualTo(ALMOST_ALL);
    }

    @Test
    void noSaveThatWasReportedIsGoneWhicheverCallFails() throws Exception {
        Counts once = new FailingCalls(home, false).run(7, 3, false);
        Counts forGood = new FailingCalls(home, false).run(9, 2, true);
        assertThat(once.of(Counts.LOST) + forGood.of(Counts.LOST)).as(once.words() + "; " + forGood.words()).isZero();
        assertThat(once.all()).isGreaterThan(1);
    }

    @Test
    void noSaveThatWasReportedIsGoneWhicheverReadingFails() throws Exception {
        Counts once = new FailingCalls(home, true).run(9, 3, false);
        Counts forGood = new FailingCalls(home, true).run(13, 2, true);
        assertThat(once.of(Counts.LOST) + forGood.of(Counts.LOST)).as(once.words() + "; " + forGood.words()).isZero();
        assertThat(once.all()).isGreaterThan(1);
    }
}
