package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.draft.ReplyDraft;
import app.earshot.testkit.Desk;
import app.earshot.usecase.account.ChangeAccount;
import app.earshot.usecase.business.Begun;
import app.earshot.usecase.business.FindBegun;
import app.earshot.usecase.timeline.KeepDraft;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FindBegunTest {

    @Test
    void repliesWaitOneForEachMessageUnderTheNameOfTheirAccount() {
        try (Desk desk = new Desk()) {
            FindBegun begun = new FindBegun(desk.writing);
            KeepDraft drafts = new KeepDraft(desk.writing);
            UUID message = desk.call("They rang").id();
            drafts.reply(new ReplyDraft(desk.account, null, "To nobody", Desk.NOW));
            drafts.reply(new ReplyDraft(desk.account, message, "To a message", Desk.NOW.plusSeconds(1)));
            assertThat(begun.all()).extracting(Begun::text).containsExactly("To a message", "To nobody");
            assertThat(begun.all()).allMatch(it -> it.account().equals("Ana Petrova & Luis Moreno") && it.reachable());
            begun.drop(begun.all().getFirst());
            assertThat(begun.all()).extracting(Begun::text).containsExactly("To nobody");
            new ChangeAccount(desk.writing).remove(desk.account);
            assertThat(begun.all()).noneMatch(Begun::reachable);
        }
    }

    @Test
    void nothingThatWasBegunMeanwhileIsOverwritten() {
        try (Desk desk = new Desk()) {
            FindBegun begun = new FindBegun(desk.writing);
            KeepDraft drafts = new KeepDraft(desk.writing);
            drafts.reply(new ReplyDraft(desk.account, null, "First", Desk.NOW));
            List<Begun> first = begun.all();
            begun.drop(first.getFirst());
            drafts.reply(new ReplyDraft(desk.account, null, "Second", Desk.NOW));
            assertThatThrownBy(() -> begun.bringBack(first.getFirst())).isInstanceOf(Refused.class);
            assertThat(begun.all()).extracting(Begun::text).containsExactly("Second");
            begun.drop(begun.all().getFirst());
            begun.bringBack(first.getFirst());
            assertThat(begun.all()).isEqualTo(first);
        }
    }
}
