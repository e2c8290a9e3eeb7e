package app.earshot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ana Petrova | Ana",
        " Mary-Jane  van der Berg | Mary-Jane",
        "حمید رضایی | حمید",
        "Ana | Ana",
        "陈美 | 陈美",
        "陈美 (Chen Mei) | 陈美"
    })
    void peopleAreCalledByTheirFirstName(String name, String first) {
        assertThat(PersonName.first(name)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"Nguyễn Thị Lan", "Mr Luis Moreno", "Dr. Helen Ward", "dr Ward", "Frau Vogel", "J. Castellan", "J Castellan", "田中 太郎", "Zhang Wei", "'Moreno, Luis'"})
    void aNameWhoseFirstWordMayBeATitleOrAFamilyNameStaysWhole(String name) {
        assertThat(PersonName.first(name)).isEqualTo(name);
    }
}
