package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.draft.SheetDraft;
import app.earshot.domain.draft.SheetDraft.Words;
import app.earshot.domain.draft.SheetKey;
import app.earshot.testkit.Desk;
import app.earshot.usecase.account.ChangeAccount;
import app.earshot.usecase.business.KeepSheet;
import app.earshot.usecase.business.KeepSheet.Waiting;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeepSheetTest {

    @Test
    void wordsWaitUnderTheNameOfTheirAccountUntilTheyAreForgotten() {
        try (Desk desk = new Desk()) {
            KeepSheet sheets = new KeepSheet(desk.writing);
            SheetDraft goal = draft(SheetKey.of("accounts/goal", desk.account));
            SheetDraft enquiry = draft(SheetKey.of("accounts/new-enquiry", ""));
            int told = desk.told.size();
            sheets.keep(goal);
            sheets.keep(enquiry);
            assertThat(sheets.all())
                    .containsExactlyInAnyOrder(
                            new Waiting(goal, "Ana Petrova & Luis Moreno", true), new Waiting(enquiry, "", true));
            assertThat(desk.told).as("no screen shows it").hasSize(told);
            sheets.drop(goal.key());
            assertThat(sheets.all()).containsExactly(new Waiting(enquiry, "", true));
        }
    }

    @Test
    void wordsOutliveTheAccountThatTheyAreAbout() {
        try (Desk desk = new Desk()) {
            KeepSheet sheets = new KeepSheet(desk.writing);
            SheetDraft goal = draft(SheetKey.of("accounts/goal", desk.account));
            SheetDraft nobodys = draft(SheetKey.of("accounts/goal", new UUID(1, 2)));
            sheets.keep(goal);
            sheets.keep(nobodys);
            new ChangeAccount(desk.writing).remove(desk.account);
            assertThat(sheets.all())
                    .containsExactlyInAnyOrder(
                            new Waiting(goal, "Ana Petrova & Luis Moreno", false), new Waiting(nobodys, "", false));
            desk.undo();
            assertThat(sheets.all()).contains(new Waiting(goal, "Ana Petrova & Luis Moreno", true));
        }
    }

    private static SheetDraft draft(SheetKey key) {
        return new SheetDraft(key, "A sheet", List.of(Words.of("words", "In one sentence", "A full floor")), Desk.NOW);
    }
}
