package app.earshot.listening.connection;

import static app.earshot.listening.Couple.ACCOUNT;
import static app.earshot.listening.Couple.ANA;
import static app.earshot.listening.Couple.HELEN;
import static app.earshot.listening.Couple.JOE;
import static app.earshot.listening.Couple.LUIS;
import static app.earshot.listening.Couple.TODAY;
import static app.earshot.listening.Couple.anaAndLuis;
import static app.earshot.listening.Couple.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Sentence;
import app.earshot.domain.Side;
import app.earshot.domain.account.Stage;
import app.earshot.domain.facts.ConnectionFacts;
import app.earshot.domain.facts.ConnectionFacts.Answered;
import app.earshot.domain.facts.ConnectionFacts.Contact;
import app.earshot.domain.facts.ConnectionFacts.Difference;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.listening.Couple;
import app.earshot.listening.bank.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConnectionTest {

    private Couple couple = anaAndLuis();
    private final List<Contact> contacts = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();
    private final List<Answered> requests = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    @Test
    void nothingYetIsSixPlainSentencesWithoutANumber() {
        assertThat(connection().parts()).extracting(ConnectionPart::aspect).containsExactly(ConnectionAspect.values());
        assertThat(connection().parts()).allSatisfy(part -> {
            assertThat(part.sentence().key()).endsWith(".none");
            assertThat(part.sentence().args()).isEmpty();
            assertThat(part.details()).isEmpty();
            assertThat(part.evidence()).isEmpty();
        });
    }

    @Test
    void wordKeptCountsWhatHasComeDueAndNamesWhatFailed() {
        promise(Side.US, PromiseState.OPEN, TODAY.plusDays(2));
        assertThat(part(ConnectionAspect.WORD_KEPT).sentence()).isEqualTo(Sentence.of("connection.word-kept.open", 1L));
        promise(Side.US, PromiseState.OPEN, TODAY.minusDays(2));
        promise(Side.US, PromiseState.KEPT, TODAY.minusDays(9));
        promise(Side.US, PromiseState.KEPT_LATE, TODAY.minusDays(9));
        promise(Side.US, PromiseState.BROKEN, TODAY.minusDays(9));
        promise(Side.US, PromiseState.RELEASED, TODAY.minusDays(9));
        promise(Side.THEM, PromiseState.KEPT, TODAY.minusDays(9));
        ConnectionPart kept = part(ConnectionAspect.WORD_KEPT);
        assertThat(kept.sentence()).isEqualTo(Sentence.of("connection.word-kept", 2L, 4));
        assertThat(kept.details())
                .containsExactly(
                        Sentence.of("connection.word-kept.overdue", "Promise 1", Sentence.of("ago.days", 2)),
                        Sentence.of("connection.word-kept.broken", "Promise 4"),
                        Sentence.of("connection.word-kept.late", 1L),
                        Sentence.of("connection.word-kept.theirs", 1L, 1));
        assertThat(kept.evidence()).as("what failed comes first").startsWith(in("entry of 1"), in("entry of 4")).hasSize(6);
    }

    @Test
    void understandingNamesWhatWasSaidBack() {
        couple.heard(ANA, "hopes", "Sparklers.", 3, true).heard(LUIS, "hopes", "Salsa.", 2).heard(ANA, "worries", "Rain.", 1);
        ConnectionPart part = part(ConnectionAspect.UNDERSTANDING);
        assertThat(part.sentence()).isEqualTo(Sentence.of("connection.understanding", 2, 1));
        assertThat(part.details())
                .containsExactly(Sentence.of("connection.understanding.back", Sentence.of("topic.hopes")));
        assertThat(part.evidence()).as("what was said back comes first").first().isEqualTo(in("entry0"));
    }

    @Test
    void whoIsMerelyMentionedOrWrittenToIsNotKnown() {
        contact("mail to Luis", EntryKind.EMAIL, Side.US, Set.of(LUIS), HELEN);
        contact("note about Luis", EntryKind.NOTE, Side.US, Set.of(LUIS), HELEN);
        contact("thanks", EntryKind.THANKS, Side.US, Set.of(LUIS), HELEN);
        contact("call", EntryKind.CALL, Side.US, Set.of(ANA), HELEN);
        VoicesGrid grid = connection().voices();
        assertThat(grid.people()).extracting(VoicesGrid.Row::name).containsExactly("Ana", "Luis");
        assertThat(grid.people()).extracting(VoicesGrid.Row::isKnown).containsExactly(true, false);
        assertThat(part(ConnectionAspect.BOTH_VOICES).sentence())
                .isEqualTo(Sentence.of("connection.both-voices.missing", "Ana", "Luis"));
        contact("note with words of Luis", EntryKind.NOTE, Side.US, Set.of(), JOE, LUIS);
        assertThat(part(ConnectionAspect.BOTH_VOICES).sentence())
                .isEqualTo(Sentence.of("connection.both-voices", Sentence.of("names.two", "Ana", "Luis"), 2));
    }

    /** While one partner was on the phone with one owner, the other owner had long been in touch with the other partner. */
    @Test
    void theGridShowsWhichOwnerHeardWhichPartner() {
        contact("call", EntryKind.CALL, Side.THEM, Set.of(ANA), HELEN);
        contact("text", EntryKind.TEXT, Side.THEM, Set.of(LUIS), JOE);
        contact("form", EntryKind.FORM, Side.THEM, Set.of(LUIS), JOE);
        VoicesGrid grid = connection().voices();
        assertThat(grid.teammates()).extracting(VoicesGrid.Column::name).containsExactly("Helen", "Joe", "Mark");
        assertThat(grid.people().get(0).cells()).extracting(VoicesGrid.Cell::entries).containsExactly(1, 0, 0);
        assertThat(grid.people().get(1).cells()).extracting(VoicesGrid.Cell::entries).containsExactly(0, 2, 0);
        assertThat(grid.people().get(1).cells().get(1).evidence()).containsExactly(id("text"), id("form"));
    }

    @Test
    void aSharedGoalSaysWhoAgreedAndWhetherItWasLookedBackAt() {
        couple.goal("A full floor.").at(Stage.DELIVERED);
        ConnectionPart goal = part(ConnectionAspect.SHARED_GOAL);
        assertThat(goal.sentence())
                .isEqualTo(Sentence.of("connection.shared-goal", "A full floor", TODAY.minusDays(6), "Ana"));
        assertThat(goal.details()).containsExactly(Sentence.of("connection.shared-goal.unchecked"));
        assertThat(goal.evidence()).containsExactly(new Evidence.InGoal(id("goal")));
    }

    @Test
    void candourCountsAnswersOfEveryKindAndWhatIsOpenBetweenUs() {
        differences.add(new Difference(id("parked"), null, null));
        differences.add(new Difference(id("settled"), null, TODAY.minusDays(3)));
        assertThat(part(ConnectionAspect.CANDOUR).sentence())
                .isEqualTo(Sentence.of("connection.candour.differences", 1L, 2));
        assertThat(part(ConnectionAspect.CANDOUR).evidence())
                .containsExactly(new Evidence.InDisagreement(id("parked")), new Evidence.InDisagreement(id("settled")));
        requests.add(new Answered(id("no"), "Half the price?", Answer.NO));
        requests.add(new Answered(id("open"), "Could we meet Mark?", Answer.OPEN));
        ConnectionPart candour = part(ConnectionAspect.CANDOUR);
        assertThat(candour.sentence()).isEqualTo(Sentence.of("connection.candour", 1, 2));
        assertThat(candour.details())
                .containsExactly(
                        Sentence.of("connection.candour.waits", "Could we meet Mark?"),
                        Sentence.of("connection.candour.differences", 1L, 2),
                        Sentence.of("connection.candour.undated", 1L));
        assertThat(candour.evidence()).as("what waits comes first").containsExactly(
                in("open"), new Evidence.InDisagreement(id("parked")), in("no"), new Evidence.InDisagreement(id("settled")));
    }

    @Test
    void initiativeCountsWhoBeginsAndNamesThem() {
        contact("call", EntryKind.CALL, Side.THEM, Set.of(ANA), HELEN);
        contact("mail", EntryKind.EMAIL, Side.THEM, Set.of(ANA, LUIS), HELEN);
        contact("ours", EntryKind.TEXT, Side.US, Set.of(ANA), HELEN);
        contact("note", EntryKind.NOTE, Side.US, Set.of(), HELEN, ANA);
        ConnectionPart initiative = part(ConnectionAspect.INITIATIVE);
        assertThat(initiative.sentence()).isEqualTo(Sentence.of("connection.initiative", 2, 1));
        assertThat(initiative.details()).containsExactly(Sentence.of("connection.initiative.by", "Ana", 1L));
        assertThat(initiative.evidence()).containsExactly(in("call"), in("mail"), in("ours"));
    }

    private void promise(Side side, PromiseState state, LocalDate due) {
        int number = promises.size();
        promises.add(new Promise(
                id("promise" + number), ACCOUNT, id("entry of " + number), side, HELEN, ANA, "Promise " + number, new Place(0, 1), due,
                null, false, state, state == PromiseState.OPEN ? null : due));
    }

    private void contact(String name, EntryKind kind, Side side, Set<UUID> people, UUID teammate, @Nullable UUID... heard) {
        contacts.add(new Contact(id(name), kind, side, people, Set.of(teammate), Set.of(heard)));
    }

    private Connection connection() {
        return Connection.of(new ConnectionFacts(couple.facts(), contacts, promises, requests, differences), TODAY, Catalogue.standard());
    }

    private static Evidence in(String entry) {
        return new Evidence.InEntry(id(entry));
    }

    private ConnectionPart part(ConnectionAspect aspect) {
        return connection().parts().get(aspect.ordinal());
    }
}
