package app.earshot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.TalkClock;
import app.earshot.domain.timeline.TalkShare;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalkClockTest {

    private static final Instant BEGAN = Instant.parse("2026-12-02T10:00:00Z");

    @Test
    void countsForWhoeverIsTalking() {
        TalkClock clock = TalkClock.beginning(BEGAN)
                .turn(BEGAN.plusSeconds(90))
                .turn(BEGAN.plusSeconds(120))
                .at(BEGAN.plusSeconds(150));
        assertThat(clock.them()).hasSeconds(120);
        assertThat(clock.us()).hasSeconds(30);
        assertThat(clock.talking()).isEqualTo(Side.THEM);
        assertThat(clock.minutes()).isEqualTo(3);
        assertThat(clock.share()).isEqualTo(TalkShare.THEM);
    }

    @ParameterizedTest
    @CsvSource({"60, 40, THEM", "59, 41, EVEN", "50, 50, EVEN", "41, 59, EVEN", "40, 60, US", "1, 99, US"})
    void saysWhoTalkedMost(int them, int us, TalkShare share) {
        TalkClock clock = new TalkClock(Side.US, Duration.ofSeconds(them), Duration.ofSeconds(us), BEGAN);
        assertThat(clock.share()).isEqualTo(share);
    }

    @Test
    void saysNothingWhereNobodyEverTurnedIt() {
        assertThat(TalkClock.beginning(BEGAN).at(BEGAN.plusSeconds(60)).share()).isNull();
        assertThat(TalkClock.beginning(BEGAN).theirs()).isZero();
        assertThat(TalkClock.beginning(BEGAN).minutes()).isEqualTo(1);
    }

    @Test
    void aLaptopThatSleptAndAClockThatWasPutBackAreNobodysTime() {
        TalkClock clock = TalkClock.beginning(BEGAN).at(BEGAN.plusSeconds(60)).at(BEGAN.plusSeconds(4000));
        assertThat(clock.length()).hasSeconds(60);
        assertThat(clock.at(BEGAN.plusSeconds(4010)).length()).hasSeconds(70);
        assertThat(clock.at(BEGAN).at(BEGAN.plusSeconds(5)).length()).hasSeconds(65);
    }

    @Test
    void summerTimeMakesNobodyTalkLonger() {
        ZoneId london = ZoneId.of("Europe/London");
        Instant before = ZonedDateTime.of(2027, 3, 28, 0, 59, 30, 0, london).toInstant();
        Instant after = ZonedDateTime.of(2027, 3, 28, 2, 0, 30, 0, london).toInstant();
        assertThat(TalkClock.beginning(before).at(after).length()).hasSeconds(60);
    }
}
