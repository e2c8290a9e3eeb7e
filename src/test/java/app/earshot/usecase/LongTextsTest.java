package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.timeline.Entry;
import app.earshot.testkit.Desk;
import app.earshot.usecase.account.AgreeGoal;
import app.earshot.usecase.account.ReadMail;
import app.earshot.usecase.listen.ReadAdvice;
import app.earshot.usecase.listen.ReadConnection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a longer text costs. Machines differ: what is held is the factor between the times of a text and one that is
 * sixteen times as long.
 */
class LongTextsTest {

    private static final int SHORT = 62_500;
    private static final int TIMES = 16;

    /** Below this, what was measured says nothing. */
    private static final double LEAST_MS = 20;

    @ParameterizedTest
    @ValueSource(strings = {"We want the guests to dance until late. ", "a", ".", " \n", "7 ", "\u0645\u0631\u062d\u0628\u0627 "})
    void aGoalTakesNoLongerThanItIsLong(String words) {
        grows(text -> {
            try (Desk desk = new Desk()) {
                new AgreeGoal(desk.writing).run(desk.account, "x" + text + "x", Set.of(desk.ana));
                new ReadAdvice(desk.writing, Desk.ZONE).run(desk.account);
                new ReadConnection(desk.writing, Desk.ZONE).run(desk.account);
            }
        }, words::repeat, words.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"We want the guests to dance. ", "\" We want to dance until late because she hears badly ", "! send it "})
    void anEntryTakesNoLongerThanItIsLong(String words) {
        grows(text -> {
            try (Desk desk = new Desk()) {
                Entry entry = desk.call(text);
                desk.change(entry, "x " + text);
                new ReadAdvice(desk.writing, Desk.ZONE).run(desk.account);
            }
        }, words::repeat, words.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"We want the guests to dance until late. ", "No speeches before 9 pm on Tuesday the 4th.\n", ">", "a@b."})
    void aMailTakesNoLongerThanItIsLong(String words) {
        try (Desk desk = new Desk()) {
            ReadMail mail = new ReadMail(desk.writing, Desk.ZONE, Locale.UK);
            grows(mail::run, words::repeat, words.length());
        }
    }

    private interface Repeated {
        String repeat(int times);
    }

    private static void grows(Consumer<String> work, Repeated words, int length) {
        String little = words.repeat(SHORT / length);
        String much = words.repeat(TIMES * SHORT / length);
        work.accept(little);
        double one = Math.min(took(work, little), took(work, little));
        double many = took(work, much);
        assertThat(many).as("ms for %s letters, %s ms for %s", much.length(), one, little.length())
                .isLessThan(2 * TIMES * Math.max(LEAST_MS, one));
    }

    private static double took(Consumer<String> work, String text) {
        long before = System.nanoTime();
        work.accept(text);
        return (System.nanoTime() - before) / 1e6;
    }
}
