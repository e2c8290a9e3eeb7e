package app.earshot.listening.answer;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.listening.tables.TabbedFile;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which promises are surely English, so that their words may be looked at by rules that know English only. */
class TongueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ring Jess with final numbers and time      | true
            Send menus by Tuesday                      | true
            Price by Friday                            | true
            Book Mark for 12 June                      | true
            Two test prints, white and foil            | true
            Ask the hall about parking                 | true
            Bring samples on Saturday                  | true
            Write to their planner                     | true
            Call back tomorrow                         | true
            Find out which door                        | true
            Send her the list                          | true
            Look for a string trio                     | true
            Let them know when Joe arrives             | true
            Draw up both versions                      | true
            Check it isn't too loud                    | true
            Keep Sunday free                           | true
            Tell Dom                                   | true
            Give Omar his deposit back                 | true
            Send the menu to Karl                      | true
            I'll ring the verger                       | true
            Ring Jess                                  | false
            Menu                                       | false
            Final numbers                              | false
            Preisliste bis Freitag schicken            | false
            Mit der Halle reden, was am Abend war      | false
            Plan zur Not per Mail an Karl              | false
            Was will er in der Mail                    | false
            Ring Jess med de sidste tal                | false
            Send Mette prislisten                      | false
            Ring Anna om listan                        | false
            Prijslijst of foto's sturen                | false
            Offerte is voor dinsdag                    | false
            Zadzwonić we wtorek                        | false
            Wysłać menu do Ani                         | false
            Envoyer le plan avant mardi                | false
            On me dit six ou quatre tables             | false
            Llamar a Ana, no he ido                    | false
            Mandare il menu, le foto non                | false
            Прислать список до пятницы                 | false
            空いているか電話する                          | false
            """)
    void onlyWhatIsSurelyEnglishIsCalledSo(String promise, boolean english) {
        assertThat(Tongue.isSurelyEnglish(promise)).isEqualTo(english);
    }

    @Test
    void noTongueHasFewWords() {
        List<List<String>> rows = TabbedFile.rows(Tongue.class, "small_words.tsv", 2);
        Set<String> languages = rows.stream().map(List::getFirst).collect(Collectors.toSet());
        assertThat(languages).hasSizeGreaterThan(10).allSatisfy(language -> assertThat(rows.stream()
                .filter(row -> row.getFirst().equals(language))
                .flatMap(row -> Arrays.stream(row.get(1).split(" *, *"))))
                .hasSizeGreaterThan(20).doesNotHaveDuplicates().allSatisfy(word -> assertThat(word).isLowerCase().isEqualTo(word.strip())));
    }
}
