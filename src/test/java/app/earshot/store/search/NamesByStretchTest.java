package app.earshot.store.search;

import static app.earshot.store.NotebookTest.write;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Hit;
import app.earshot.store.Samples;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesByStretchTest extends SearchTest {

    @BeforeEach
    void more() {
        write(notebook, session -> {
            session.accounts().insert(Samples.account(Samples.id(801), "Siobhán O’Daly & Zoë Ünal"));
            session.accounts().insert(Samples.account(Samples.id(802), "Harbour Museum"));
            session.accounts().insert(Samples.account(Samples.id(803), "王小明"));
            session.accounts().insert(Samples.account(Samples.id(804), "Museumsverein Moritz"));
        });
        index.catchUp();
    }

    @ParameterizedTest
    @CsvSource({
        "petr, Ana Petrova & Luis Moreno",
        "trov, Ana Petrova & Luis Moreno",
        "lu an, Ana Petrova & Luis Moreno",
        "siobhan, Siobhán O’Daly & Zoë Ünal",
        "obhan zoe, Siobhán O’Daly & Zoë Ünal",
        "odaly, Siobhán O’Daly & Zoë Ünal",
        "unal, Siobhán O’Daly & Zoë Ünal",
        "小明, 王小明",
        "明, 王小明",
        "bour mus, Harbour Museum"
    })
    void findsAnyStretchOfANameWhateverTheAccents(String typed, String name) {
        assertThat(names(typed)).contains(name);
    }

    @Test
    void whatBeginsSoStandsFirstAndThreesOfOtherPlacesAreNoStretch() {
        write(notebook, session -> session.accounts().insert(Samples.account(Samples.id(805), "Amor Blum")));
        index.catchUp();
        assertThat(names("mor")).last().isEqualTo("Amor Blum");
        assertThat(names("mor")).contains("Museumsverein Moritz", "Ana Petrova & Luis Moreno");
        assertThat(names("museumuse")).isEmpty();
        assertThat(names("07700")).isEmpty();
        assertThat(names("  ")).isEmpty();
    }

    @Test
    void marksTheLettersThatWereTyped() {
        Hit hit = index.finder().names("trov", 8).getFirst();
        assertThat(hit.matches()).singleElement().satisfies(place -> assertThat(hit.text().substring(place.start(), place.end())).isEqualTo("trov"));
    }

    private List<String> names(String typed) {
        return index.finder().names(typed, 8).stream().map(Hit::text).toList();
    }
}
