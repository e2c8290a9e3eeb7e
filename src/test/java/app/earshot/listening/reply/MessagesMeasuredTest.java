package app.earshot.listening.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How well a reply that is owed and a brake are seen, on messages labelled by hand. Prints the tables that stand on the project's page. */
class MessagesMeasuredTest {

    private static final List<LabelledMessage> ASIDE = LabelledMessage.aside();
    private static final List<LabelledMessage> SEEN_BEFORE = LabelledMessage.seenBefore();

    @Test
    void theSetIsLargeEnough() {
        assertThat(SEEN_BEFORE).hasSizeGreaterThanOrEqualTo(240);
        assertThat(ASIDE).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void aReplyThatIsOwedIsSeen() {
        print("a reply is owed, rules made with these", SEEN_BEFORE, LabelledMessage::isOwed);
        print("a reply is owed, kept aside", ASIDE, LabelledMessage::isOwed);
        assertThat(right(SEEN_BEFORE, LabelledMessage::isOwed)).isGreaterThanOrEqualTo(0.95);
        assertThat(right(ASIDE, LabelledMessage::isOwed)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void aBrakeIsFoundAndFewStopsAreFalse() {
        print("a brake, rules made with these", SEEN_BEFORE, LabelledMessage::isBrake);
        print("a brake, kept aside", ASIDE, LabelledMessage::isBrake);
        assertThat(found(SEEN_BEFORE)).isGreaterThanOrEqualTo(0.95);
        assertThat(found(ASIDE)).isGreaterThanOrEqualTo(0.95);
        assertThat(falseStops(all())).isLessThanOrEqualTo(0.01);
    }

    @Test
    void otherVoicesAreHeard() {
        List<LabelledMessage> second = LabelledMessage.second();
        print("a reply is owed, other voices", second, LabelledMessage::isOwed);
        print("a brake, other voices", second, LabelledMessage::isBrake);
        assertThat(right(second, LabelledMessage::isOwed)).isGreaterThanOrEqualTo(0.95);
        assertThat(found(second)).isGreaterThanOrEqualTo(0.95);
        assertThat(falseStops(second)).isZero();
        assertThat(second.stream().filter(LabelledMessage::isBrake)).allSatisfy(message -> assertThat(message.brake()).contains(message.seen().brake()));
    }

    @Test
    void theKindOfABrakeAndTheNamedDayAreRight() {
        assertThat(all().stream().filter(LabelledMessage::isBrake).filter(it -> it.seen().isBrake()))
                .allSatisfy(message -> {
                    assertThat(message.seen().brake()).as(message.text()).isEqualTo(message.brake());
                    assertThat(message.seen().until()).as(message.text()).isEqualTo(message.until());
                });
    }

    private static List<LabelledMessage> all() {
        return Stream.concat(SEEN_BEFORE.stream(), ASIDE.stream()).toList();
    }

    private static double right(List<LabelledMessage> rows, Predicate<LabelledMessage> is) {
        return (double) rows.stream().filter(row -> is.test(row) == is.test(row.seen())).count() / rows.size();
    }

    private static double found(List<LabelledMessage> rows) {
        List<LabelledMessage> brakes = rows.stream().filter(LabelledMessage::isBrake).toList();
        return (double) brakes.stream().filter(row -> row.seen().isBrake()).count() / brakes.size();
    }

    private static double falseStops(List<LabelledMessage> rows) {
        List<LabelledMessage> others = rows.stream().filter(row -> !row.isBrake()).toList();
        return (double) others.stream().filter(row -> row.seen().isBrake()).count() / others.size();
    }

    private static void print(String title, List<LabelledMessage> rows, Predicate<LabelledMessage> is) {
        StringBuilder table = new StringBuilder("| " + title + " (" + rows.size() + ") | seen yes | seen no |\n");
        for (boolean truth : new boolean[] {true, false}) {
            table.append("| ").append(truth ? "yes" : "no").append(" |");
            for (boolean seen : new boolean[] {true, false}) {
                table.append(' ')
                        .append(rows.stream()
                                .filter(row -> is.test(row) == truth && is.test(row.seen()) == seen)
                                .count())
                        .append(" |");
            }
            table.append('\n');
        }
        System.out.println(table);
        System.out.printf(Locale.ROOT, "right in %.3f%n", right(rows, is));
        rows.stream()
                .filter(row -> is.test(row) != is.test(row.seen()))
                .forEach(row -> System.out.println("missed: " + row + " seen as " + row.seen().owed() + "/" + row.seen().brake()));
    }
}
