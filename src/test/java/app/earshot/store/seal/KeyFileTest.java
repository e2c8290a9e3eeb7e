package app.earshot.store.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyFileTest {

    private static final PasswordCost CHEAP = new PasswordCost(8 << 10, 1, 1);
    private static final char[] PASSWORD = "the old mill".toCharArray();

    /** The reference implementation's own example (phc-winner-argon2, test.c), with its 64 MiB. */
    @Test
    void thePasswordIsDerivedAsByEverybodyElse() {
        byte[] key = new PasswordCost(64 << 10, 2, 1).key("password".toCharArray(), "somesalt".getBytes(StandardCharsets.US_ASCII));
        assertThat(HexFormat.of().formatHex(key)).isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    /** The same source, with two lanes. */
    @Test
    void itIsDerivedInSeveralLanesAsByEverybodyElse() {
        byte[] key = Argon2Function.getInstance(256, 2, 2, 32, Argon2.ID)
                .hash("password".getBytes(StandardCharsets.US_ASCII), "somesalt".getBytes(StandardCharsets.US_ASCII))
                .getBytes();
        assertThat(HexFormat.of().formatHex(key)).isEqualTo("6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037");
    }

    @Test
    void thePasswordAndTheSheetOpenItAndNothingElseDoes() {
        KeyFile.Made made = KeyFile.make(DataKey.random(), PASSWORD, CHEAP);
        KeyFile read = KeyFile.read(made.file().text()).orElseThrow();
        assertThat(read.open(PASSWORD)).contains(made.key());
        assertThat(read.open(RecoveryCode.read(String.join(" ", made.recovery().groups())).orElseThrow())).contains(made.key());
        assertThat(read.open("the old mil".toCharArray())).isEmpty();
        assertThat(read.open(RecoveryCode.random())).isEmpty();
    }

    /** H2's own derivation takes these two for the same. */
    @Test
    void aCousinOfThePasswordDoesNotOpenIt() {
        KeyFile file = KeyFile.make(DataKey.random(), "\u0434\u0440\u0443\u0433".toCharArray(), CHEAP).file();
        assertThat(file.open("4@C3".toCharArray())).isEmpty();
        assertThat(file.open("\u0434\u0440\u0443\u0433".toCharArray())).isPresent();
    }

    @Test
    void itIsTheSameHoweverTheKeyboardMakesItsAccents() {
        KeyFile file = KeyFile.make(DataKey.random(), "caf\u00e9".toCharArray(), CHEAP).file();
        assertThat(file.open("cafe\u0301".toCharArray())).isPresent();
    }

    @Test
    void aChangedPasswordWrapsTheSameKeyAndTheOldOneAndItsSheetNoLongerOpenIt() {
        KeyFile.Made first = KeyFile.make(DataKey.random(), PASSWORD, CHEAP);
        KeyFile.Made second = KeyFile.make(first.key(), "another".toCharArray(), CHEAP);
        assertThat(second.file().name()).isEqualTo(first.file().name());
        assertThat(second.file().open("another".toCharArray())).contains(first.key());
        assertThat(second.file().open(PASSWORD)).isEmpty();
        assertThat(second.file().open(first.recovery())).isEmpty();
    }

    @Test
    void whatSomebodyChangedInItDoesNotOpen() {
        String text = KeyFile.make(DataKey.random(), PASSWORD, CHEAP).file().text();
        String other = KeyFile.make(DataKey.random(), PASSWORD, CHEAP).file().text();
        String name = other.lines().filter(line -> line.startsWith("name ")).findFirst().orElseThrow();
        assertThat(KeyFile.read(text.replaceFirst("name .*", name)).orElseThrow().open(PASSWORD)).isEmpty();
        assertThat(KeyFile.read(text.replace("argon2id 8192 1 1", "argon2id 8192 2 1")).orElseThrow().open(PASSWORD)).isEmpty();
    }

    @Test
    void aFileThatWouldTakeAllMemoryIsNone() {
        String text = KeyFile.make(DataKey.random(), PASSWORD, CHEAP).file().text();
        assertThat(KeyFile.read(text.replace("argon2id 8192 1 1", "argon2id 2000000000 1 1"))).isEmpty();
        assertThat(KeyFile.read(text.substring(0, text.length() / 2)).flatMap(half -> half.open(PASSWORD))).isEqualTo(Optional.empty());
        assertThat(KeyFile.read("")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new PasswordCost(1, 1, 1));
    }
}
