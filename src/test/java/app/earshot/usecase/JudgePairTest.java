package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.JudgedPair;
import app.earshot.listening.meaning.Clash;
import app.earshot.testkit.Desk;
import app.earshot.usecase.listen.ReadAdvice;
import app.earshot.usecase.timeline.HearWords;
import app.earshot.usecase.timeline.JudgePair;
import app.earshot.usecase.timeline.ReadHeard;
import app.earshot.usecase.timeline.SaveEntry;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JudgePairTest {

    private final Desk desk = new Desk();
    private final JudgePair verb = new JudgePair(desk.writing);
    private HeardItem eleven;
    private HeardItem two;
    private HeardItem family;

    @BeforeEach
    void hear() {
        List<HeardItem> heard =
                desk.call("\" It has to end at 23:00.\n\" Until 2am.\n\" Nur die Familie.").heard();
        eleven = heard.get(0);
        two = heard.get(1);
        family = heard.get(2);
        hearWords().correct(eleven.id(), desk.ana, "hours");
        hearWords().correct(two.id(), desk.luis, "hours");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsMarkedStandsBesideWhatIsFoundAndFirst() {
        assertThat(clashes()).singleElement().satisfies(clash -> assertThat(clash.marked()).isFalse());
        verb.differ(family.id(), two.id());
        assertThat(clashes()).extracting(Clash::marked).containsExactly(true, false);
        assertThat(told(family)).containsExactly(two.id());
        assertThat(told(two)).containsExactly(family.id());
        verb.settle(two.id(), family.id());
        assertThat(clashes()).extracting(Clash::marked).containsExactly(false);
        assertThat(told(family)).isEmpty();
    }

    @Test
    void whatIsNoContradictionIsNotFoundAgain() {
        verb.settle(eleven.id(), two.id());
        assertThat(clashes()).isEmpty();
        desk.undo();
        assertThat(clashes()).hasSize(1);
        desk.redo();
        assertThat(clashes()).isEmpty();
        verb.differ(two.id(), eleven.id());
        assertThat(clashes()).extracting(Clash::marked).containsExactly(true);
    }

    @Test
    void itWaitsWhileOneOfThemDoesNotStand() {
        verb.differ(family.id(), two.id());
        hearWords().replace(family.id(), two.id());
        assertThat(clashes()).extracting(Clash::marked).containsExactly(false);
        desk.undo();
        assertThat(clashes()).extracting(Clash::marked).containsExactly(true, false);
        new SaveEntry(desk.writing, Desk.ZONE, Locale.UK).remove(family.entryId());
        assertThat(clashes()).isEmpty();
        desk.undo();
        assertThat(clashes()).extracting(Clash::marked).containsExactly(true, false);
    }

    @Test
    void noToWhatMakesNoSense() {
        no(family.id(), family.id(), "refused.differs-from-itself");
        no(family.id(), new UUID(1, 2), "refused.heard-gone");
        verb.differ(family.id(), two.id());
        no(two.id(), family.id(), "refused.differs-already");
        verb.settle(two.id(), eleven.id());
        assertThatThrownBy(() -> verb.settle(two.id(), eleven.id())).satisfies(no -> refusedWith(no, "refused.settled-already"));
        hearWords().replace(eleven.id(), two.id());
        no(family.id(), eleven.id(), "refused.differs-from-replaced");
    }

    @Test
    void whatItCouldDifferFromIsFoundByAnyOfItsWords() {
        ReadHeard read = new ReadHeard(desk.writing);
        assertThat(read.others(family, "", 9)).extracting(HeardItem::id).containsExactlyInAnyOrder(eleven.id(), two.id());
        assertThat(read.others(family, " END  has ", 9)).extracting(HeardItem::id).containsExactly(eleven.id());
        assertThat(read.others(family, "has sparklers", 9)).isEmpty();
        assertThat(read.others(family, "", 1)).hasSize(1);
    }

    /** What {@link UndoEverythingTest} needs to be there. */
    static void heardTwo(Desk desk) {
        desk.call("\" Everybody in by nine.");
    }

    static void judge(Desk desk, boolean differ) {
        List<UUID> heard = new ReadHeard(desk.writing).page(desk.account, null, null, 2).stream().map(HeardItem::id).toList();
        JudgePair verb = new JudgePair(desk.writing);
        if (differ) {
            verb.differ(heard.getFirst(), heard.getLast());
        } else {
            verb.settle(heard.getLast(), heard.getFirst());
        }
    }

    private void no(UUID one, UUID other, String key) {
        assertThatThrownBy(() -> verb.differ(one, other)).satisfies(no -> refusedWith(no, key));
    }

    private static void refusedWith(Throwable no, String key) {
        assertThat(((Refused) no).refusal().sentence().key()).isEqualTo(key);
    }

    private HearWords hearWords() {
        return new HearWords(desk.writing);
    }

    private List<Clash> clashes() {
        return new ReadAdvice(desk.writing, Desk.ZONE).run(desk.account).orElseThrow().clashes();
    }

    private List<UUID> told(HeardItem item) {
        return new ReadHeard(desk.writing).differing(desk.account).stream()
                .filter(pair -> pair.holds(item.id()))
                .map((JudgedPair pair) -> pair.other(item.id()).id())
                .toList();
    }
}
