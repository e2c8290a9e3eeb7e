package app.earshot.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Place;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SnippetTest {

    @Test
    void showsTheMatchAndWhatStandsRoundIt() {
        String text = "Long before. ".repeat(20) + "We want sparklers outside" + " and after that".repeat(30);
        int at = text.indexOf("sparklers");
        Snippet snippet = Snippet.of(text, List.of(new Place(at, at + 9)));

        assertThat(snippet.pieces()).filteredOn(Snippet.Piece::match).extracting(Snippet.Piece::words).containsExactly("sparklers");
        assertThat(said(snippet)).startsWith("…").endsWith("…").contains("We want sparklers outside").hasSizeLessThan(170);
    }

    @Test
    void aShortTextIsShownWhole() {
        assertThat(said(Snippet.of("Ana Petrova", List.of(new Place(0, 3))))).isEqualTo("Ana Petrova");
        assertThat(said(Snippet.of("", List.of()))).isEmpty();
    }

    @Test
    void matchesThatTouchOrOverlapAreShownOnce() {
        assertThat(said(Snippet.of("abcdef", List.of(new Place(0, 3), new Place(2, 5))))).isEqualTo("abcdef");
    }

    @Test
    void noLetterIsCutInTwo() {
        String text = "😀".repeat(200);
        assertThat(said(Snippet.of(text, List.of())).codePoints()).doesNotContain((int) '\ud83d');
    }

    private static String said(Snippet snippet) {
        return snippet.pieces().stream().map(Snippet.Piece::words).collect(Collectors.joining());
    }
}
