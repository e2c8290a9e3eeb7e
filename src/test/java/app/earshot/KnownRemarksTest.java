package app.earshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownRemarksTest {

    @Test
    void onlyWhatNobodyCanActOnIsLeftOut() {
        assertThat(KnownRemarks.isKnown(
                        "Unsupported JavaFX configuration: classes were loaded from 'unnamed module @34033bd0'"))
                .isTrue();
        assertThat(KnownRemarks.isKnown(
                        "Java vector incubator module is not readable. For optimal vector performance, pass '--add-modules'"))
                .isTrue();
        assertThat(KnownRemarks.isKnown("Resource \"missing.css\" not found.")).isFalse();
        assertThat(KnownRemarks.isKnown(null)).isFalse();
    }
}
