package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    /** A name of these could be seen in no list, and found in none. */
    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n", "\u00a0", " \u202f \u3000", "\u200b", "\ufeff\u200f\u2066\u2069", "\0", "\u0001"})
    void whatNobodyCanSeeIsNothing(String unseen) {
        assertThat(Words.tidy(unseen)).isEmpty();
        assertThatThrownBy(() -> Words.required(unseen, FormField.NAME, "refused.name")).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u200fשלום\u200f", "\ud83d\udc69\u200d\ud83d\udc67", "\u00a0a\u00a0b", "\ud83d"})
    void whatCanBeSeenStaysAsItIs(String seen) {
        assertThat(Words.tidy(seen)).isEqualTo(seen);
    }

    @Test
    void spaceAroundItGoes() {
        assertThat(Words.tidy("  Ana\0Petrova \n")).isEqualTo("Ana Petrova");
    }
}
