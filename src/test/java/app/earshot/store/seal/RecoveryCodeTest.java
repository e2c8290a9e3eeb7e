package app.earshot.store.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void itIsReadHoweverItWasTyped() {
        RecoveryCode code = RecoveryCode.random();
        String sheet = String.join(" ", code.groups());
        assertThat(sheet).hasSize(8 * 5 + 7);
        for (String typed : List.of(sheet, sheet.toLowerCase(Locale.ROOT), sheet.replace(' ', '-'), sheet.replace(" ", ""), sheet.replace('0', 'o').replace('1', 'l'))) {
            assertThat(RecoveryCode.read(typed).map(RecoveryCode::groups)).contains(code.groups());
        }
    }

    @Test
    void anyOneMistakeIsFoundInItsGroup() {
        List<String> groups = RecoveryCode.random().groups();
        for (int group = 0; group < groups.size(); group++) {
            for (int at = 0; at < 5; at++) {
                for (char sign : SIGNS.toCharArray()) {
                    if (groups.get(group).charAt(at) != sign) {
                        List<String> wrong = new ArrayList<>(groups);
                        wrong.set(group, groups.get(group).substring(0, at) + sign + groups.get(group).substring(at + 1));
                        assertThat(RecoveryCode.wrongGroup(String.join(" ", wrong))).isEqualTo(group + 1);
                        assertThat(RecoveryCode.read(String.join(" ", wrong))).isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void groupsThatChangedPlacesAreFound() {
        List<String> groups = new ArrayList<>(RecoveryCode.random().groups());
        Collections.swap(groups, 2, 5);
        assertThat(RecoveryCode.wrongGroup(String.join("", groups))).isEqualTo(3);
        assertThat(RecoveryCode.read(String.join("", groups.subList(0, 7)))).isEmpty();
    }
}
