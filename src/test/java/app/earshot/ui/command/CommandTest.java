package app.earshot.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.testkit.FixedClock;
import app.earshot.ui.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandTest {

    @Test
    void noKeyMeansTwoThings() {
        List<String> clashes = new ArrayList<>();
        for (Command one : Command.values()) {
            for (Command other : Command.values()) {
                boolean sameKey = one.keys().stream().anyMatch(other.keys()::contains);
                if (one.ordinal() < other.ordinal() && meet(one.scope(), other.scope()) && sameKey) {
                    clashes.add(one + " and " + other);
                }
            }
        }
        assertThat(clashes).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void everyCommandHasAName(Command command) {
        Messages messages = Messages.strict(Locale.UK, FixedClock.clock());
        assertThat(messages.text(command.key())).isNotBlank();
        assertThat(messages.text(command.scope().key())).isNotBlank();
        assertThat(command.keyText()).isNotBlank();
    }

    /** Whether a key of one could be meant for the other: everything else stands within everywhere. */
    private static boolean meet(Scope one, Scope other) {
        return one == other || one == Scope.EVERYWHERE || other == Scope.EVERYWHERE;
    }
}
