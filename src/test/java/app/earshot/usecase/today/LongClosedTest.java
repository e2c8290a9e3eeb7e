package app.earshot.usecase.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.account.Stage;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.today.TodaySection;
import app.earshot.testkit.Desk;
import app.earshot.usecase.Changes;
import app.earshot.usecase.Writing;
import app.earshot.usecase.account.BeginEnquiry;
import app.earshot.usecase.account.ChangeEnquiry;
import app.earshot.usecase.account.NewEnquiry;
import app.earshot.usecase.account.NewPerson;
import app.earshot.usecase.listen.RefreshOutlooks;
import app.earshot.usecase.timeline.EntryToSave;
import app.earshot.usecase.timeline.SaveEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A notebook that was closed for two months: what fell due meanwhile stands on Today. */
class LongClosedTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(Desk.NOW, Desk.ZONE);
    private static final LocalDate BACK = TODAY.plusDays(62);

    private final Desk desk = new Desk();

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void allThatFellDueIsThere() {
        desk.call("! send the list by 20 December");
        UUID asked = account("Bell", null);
        entry(asked, EntryKind.EMAIL, Side.THEM, "Could we meet Mark before we sign?");
        UUID delivered = account("Kaye", TODAY.plusDays(10));
        ChangeEnquiry change = new ChangeEnquiry(desk.writing);
        change.moveTo(desk.notebook.read(session -> session.enquiries().of(delivered)).getFirst().id(), Stage.DELIVERED, "");
        UUID noted = account("Frost", null);
        entry(noted, EntryKind.CALL, Side.US, "ring her back on 15 December");
        UUID quiet = account("Lane", null);
        entry(quiet, EntryKind.CALL, Side.US, "She likes salsa.");
        UUID agreed = account("Okafor", null);
        entry(agreed, EntryKind.NOTE, Side.US, "We ring in March.");
        entry(agreed, EntryKind.CALL, Side.US, "A short chat.");
        assertThat(on(TODAY)).as("only the letter").containsExactly(Need.REPLY_OWED);

        assertThat(on(BACK)).containsExactlyInAnyOrder(
                Need.REPLY_OWED, Need.THANKS_OWED, Need.FELT_UNASKED, Need.STORY_UNWRITTEN, Need.WORD_OPEN, Need.QUIET, Need.QUIET);
        TodayPage page = page(BACK);
        assertThat(page.of(TodaySection.PROMISED).lines()).hasSize(1);
        assertThat(page.of(TodaySection.QUIET).lines()).extracting(TodayLine::accountId).containsExactlyInAnyOrder(quiet, desk.account);

        assertThat(on(BACK.plusDays(20))).as("seen by now").doesNotContain(Need.WORD_OPEN).contains(Need.REPLY_OWED, Need.THANKS_OWED);
        assertThat(page(LocalDate.of(2027, 3, 1)).of(TodaySection.WAITING).lines()).as("agreed for March").extracting(TodayLine::accountId).contains(agreed);
    }

    private UUID account(String name, @Nullable LocalDate day) {
        return new BeginEnquiry(desk.writing).run(new NewEnquiry(
                name, AccountKind.COMPANY, List.of(new NewPerson("Una " + name, Set.of(), List.of(), "")), null, day == null ? List.of() : List.of(day),
                "", "", "", "", null));
    }

    private void entry(UUID account, EntryKind kind, Side by, String text) {
        Set<UUID> people = Set.of(desk.notebook.read(session -> session.people().members(account)).getFirst().person().id());
        new SaveEntry(desk.writing, Desk.ZONE, Locale.UK).run(new EntryToSave(
                null, account, kind, by, Desk.NOW.minusSeconds(1_800), 0, text, null, people, Set.of(desk.helen), Map.of()));
    }

    /** Opens the notebook on a day. */
    private TodayPage page(LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(9, 0).atZone(Desk.ZONE).toInstant(), Desk.ZONE);
        Writing writing = new Writing(desk.notebook, new Changes(), clock, UUID::randomUUID);
        RefreshOutlooks refresh = new RefreshOutlooks(writing, Desk.ZONE);
        while (refresh.run() > 0) {
            Thread.onSpinWait();
        }
        return new ReadToday(writing, Desk.ZONE).run();
    }

    private List<Need> on(LocalDate day) {
        return page(day).lines().stream()
                .flatMap(line -> line instanceof TodayLine.Needed needed ? Stream.of(needed.need().need().need()) : Stream.of())
                .toList();
    }
}
