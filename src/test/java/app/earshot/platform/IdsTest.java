package app.earshot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void idsComeInOrderAlsoWhenTheClockGoesBack() {
        List<Instant> moments = List.of(Instant.ofEpochMilli(2_000), Instant.ofEpochMilli(1_000), Instant.ofEpochMilli(2_000));
        int[] asked = {0};
        InstantSource clock = () -> moments.get(asked[0]++ % moments.size());
        Ids ids = new Ids(clock);
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            made.add(ids.get());
        }
        assertThat(made).doesNotHaveDuplicates();
        assertThat(made.stream().map(UUID::toString)).isSorted();
        assertThat(made).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }
}
