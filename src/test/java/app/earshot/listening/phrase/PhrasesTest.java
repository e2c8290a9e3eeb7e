package app.earshot.listening.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void wordsAreCutBetweenWordsWhereThereAreAny() {
        assertThat(Phrases.beginning("Could we meet", 20)).isEqualTo("Could we meet");
        assertThat(Phrases.beginning("Could we meet Mark", 15)).isEqualTo("Could we meet…");
    }

    @Test
    void aSentenceWithoutSpacesIsCutBetweenLetters() {
        assertThat(Phrases.beginning("結婚式の音楽をお願いできますか？".repeat(30), 240)).hasSize(241).endsWith("…");
        assertThat(Phrases.beginning("🎵".repeat(200), 241)).isEqualTo("🎵".repeat(120) + "…");
    }
}
