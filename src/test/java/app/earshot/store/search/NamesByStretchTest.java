package app.earshot.store.search;

import static app.earshot.store.NotebookTest.write;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Hit;
import app.earshot.domain.timeline.HitKind;
import app.earshot.store.Samples;
import java.util.List;
import java.util.Set;
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

    /** A planner is in the accounts of all her couples, and has one of her own. */
    @Test
    void anAccountThatIsCalledSoStandsBeforeWhoeverIsInMany() {
        write(notebook, session -> {
            session.people().insert(Samples.person(Samples.id(850), "Grace Chen"));
            session.accounts().insert(Samples.account(Samples.id(851), "Grace Chen"));
            for (int i = 860; i < 870; i++) {
                session.accounts().insert(Samples.account(Samples.id(i), "A couple of hers"));
                session.people().saveMember(Samples.id(i), Samples.id(850), Set.of(), 0);
            }
            session.accounts().insert(Samples.account(Samples.id(871), "The Graces"));
        });
        index.catchUp();
        List<Hit> hits = index.finder().names("grac", 8);
        assertThat(hits).extracting(Hit::kind).containsExactly(HitKind.ACCOUNT, HitKind.ACCOUNT, HitKind.PERSON, HitKind.PERSON, HitKind.PERSON);
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
