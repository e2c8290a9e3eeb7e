package app.earshot.listening.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MournedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Luca's mum died on Thursday, it was very sudden.      | Luca's mum
            My father died on Monday.                             | your father
            We lost our gran last night.                          | your gran
            Ivana’s father passed away.                           | Ivana's father
            My best friend has died.                              | your best friend
            His mother died on Sunday.                            | -
            There has been a death in the family.                 | -
            My mother rang: my uncle has died.                    | -
            Mum died.                                             | -
            """)
    void whoeverTheSentenceNamesAndNobodyElse(String sentence, String whom) {
        assertThat(Mourned.in(sentence).orElse(null)).isEqualTo(whom);
    }
}
