package app.earshot.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form: a few of everything that {@link Battery} counts. */
class BatteryTest {

    /** 99 of 100 are asked for; in so small a notebook a single page whose table is not known any more is one of 100. */
    private static final double ALMOST_ALL = 0.98;

    @TempDir
    Path home;

    @Test
    void nothingIsSilentlyOtherwiseAndWhatIsIntactIsRead() throws Exception {
        Map<Damage, Counts> all = new DamagedFiles(home, 60).run(2, 20261130);
        all.forEach((damage, counts) -> {
            assertThat(counts.of(Counts.SILENT)).as(damage + ": " + counts.words()).isZero();
            assertThat(counts.share()).as(damage + ": " + counts.words()).isGreaterThanOrEqualTo(ALMOST_ALL);
        });
    }

    @Test
    void noSaveThatWasReportedIsGoneWhicheverCallFails() throws Exception {
        Counts once = new FailingCalls(home).run(7, 3, false);
        Counts forGood = new FailingCalls(home).run(9, 2, true);
        assertThat(once.of(Counts.LOST) + forGood.of(Counts.LOST)).as(once.words() + "; " + forGood.words()).isZero();
        assertThat(once.all()).isGreaterThan(1);
    }
}
