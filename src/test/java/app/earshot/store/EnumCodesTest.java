package app.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Coded;
import app.earshot.domain.Side;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.ContactKind;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.TeammateKind;
import app.earshot.domain.bank.AskDecision;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.GoalOutcome;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.store.row.SearchPendingDao.Subject;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Codes stand in notebooks. One may be added; none may ever change or go. */
class EnumCodesTest {

    @Test
    void codesAreWhatTheyHaveAlwaysBeen() {
        codes(AccountKind.class, "couple family company planner");
        codes(Answer.class, "open yes no another");
        codes(AskDecision.class, "asked not-now never-here never");
        codes(ContactKind.class, "email phone address other");
        codes(EntryKind.class, "call meeting email text form note thanks story");
        codes(GoalOutcome.class, "met partly missed");
        assertThat(Occasion.OURS.stream().map(Coded::code)).containsExactly("wedding", "party", "company", "project");
        codes(Need.class, "promise-late request-open reply-owed promise-due thanks-owed one-voice quiet nothing-heard heard"
                + " sent-couples nothing felt-unasked story-unwritten");
        codes(ReadingKind.class, "topic");
        codes(PromiseState.class, "open kept kept-late broken released");
        codes(Role.class, "bride groom partner mother father family planner venue decider payer contact guest vendor");
        codes(Side.class, "them us");
        codes(Stage.class, "enquired talking offer-made booked delivered staying-in-touch lost declined");
        codes(TalkShare.class, "them even us");
        codes(TeammateKind.class, "owner crew");
        codes(Subject.class, "account whole-account person entry disagreement");
    }

    private static <E extends Enum<E> & Coded> void codes(Class<E> type, String codes) {
        assertThat(Arrays.stream(type.getEnumConstants()).map(Coded::code)).contains(codes.split(" "));
        assertThat(Arrays.stream(type.getEnumConstants()).map(Coded::code)).doesNotHaveDuplicates();
    }
}
