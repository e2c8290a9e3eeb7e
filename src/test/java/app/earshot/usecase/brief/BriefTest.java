package app.earshot.usecase.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Person;
import app.earshot.domain.page.PageItem;
import app.earshot.domain.page.PageSection;
import app.earshot.domain.page.PageText;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.Promise;
import app.earshot.listening.brief.Brief;
import app.earshot.listening.brief.Quote;
import app.earshot.store.AttachmentFiles;
import app.earshot.testkit.Desk;
import app.earshot.usecase.Refused;
import app.earshot.usecase.account.ChangeAccount;
import app.earshot.usecase.account.ChangePeople;
import app.earshot.usecase.business.TakeOut;
import app.earshot.usecase.timeline.ReadTimeline;
import app.earshot.usecase.timeline.SaveEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefTest {

    private static final PageText PAGE = new PageText(
            "Nightjar Weddings", "As of today", "נועה & Ana", "Wedding", "A full floor.",
            List.of(new PageSection(
                    "In their words",
                    List.of(new PageItem(PageItem.Kind.QUOTE, "Nobody \"checking\" the time.", "Ana · 30 Nov")),
                    "and 4 more")),
            "Room to write");

    @TempDir
    Path temp;

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatTheyAskedForComesFirstThenWhatWeighsMost() {
        desk.call("\" We hope everyone dances.\n\" The barn has two doors.\n+ Could we meet Mark? because it's our one day\n! Send two sets by Friday\n!them Ask her mother");
        Brief brief = brief();
        assertThat(brief.words().shown()).extracting(Quote::words)
                .containsExactly("Could we meet Mark?", "We hope everyone dances.", "The barn has two doors.");
        assertThat(brief.words().shown()).extracting(Quote::reason).containsExactly("it's our one day", "", "");
        assertThat(brief.words().more()).isZero();
        assertThat(brief.words().shown()).extracting(Quote::request).containsExactly(true, false, false);
        assertThat(brief.words().shown()).extracting(Quote::heardAt).doesNotContainNull();
        assertThat(brief.ours().shown()).extracting(Promise::words).containsExactly("Send two sets by Friday");
        assertThat(brief.theirs().shown()).hasSize(1);
        assertThat(brief.questions()).hasSize(3).doesNotHaveDuplicates();
        assertThat(brief.unknown().shown()).isNotEmpty();
        assertThat(brief.people().shown()).hasSize(2);
    }

    @Test
    void linesGoOneByOneTheLeastMissedFirstAndAreCounted() {
        for (int i = 0; i < 40; i++) {
            desk.call("\" We hope for song number " + i + ".\n! Send list " + i);
        }
        Brief brief = brief();
        int all = brief.words().shown().size() + brief.words().more();
        assertThat(all).isEqualTo(40);
        int unknown = brief.unknown().shown().size() + brief.unknown().more();
        List<Brief> shorter = new ArrayList<>();
        for (Optional<Brief> next = brief.shorter(); next.isPresent(); next = next.get().shorter()) {
            shorter.add(next.get());
        }
        assertThat(shorter.getFirst().unknown().shown()).hasSize(brief.unknown().shown().size() - 1);
        Brief last = shorter.getLast();
        assertThat(last.words().shown()).hasSize(1);
        assertThat(last.words().more()).isEqualTo(39);
        assertThat(last.ours().shown()).hasSize(1);
        assertThat(last.unknown().shown().size() + last.unknown().more()).isEqualTo(unknown);
        assertThat(last.questions()).isEqualTo(brief.questions());
    }

    @Test
    void anAccountThatIsGoneHasNone() {
        new ChangeAccount(desk.writing).remove(desk.account);
        assertThat(new PrepareBrief(desk.writing, Desk.ZONE).run(desk.account)).isEmpty();
    }

    @Test
    void aPageIsBroughtBackAsItWasAndGoesWithItsEntry() {
        Entry entry = new KeepBrief(desk.writing).run(desk.account, "Brief before a meeting", PAGE, desk.helen);
        PrepareBrief prepare = new PrepareBrief(desk.writing, Desk.ZONE);
        ReadTimeline timeline = new ReadTimeline(desk.writing);
        assertThat(desk.entry(entry.id()).text()).isEqualTo("Brief before a meeting");
        assertThat(prepare.kept(entry.id())).isEqualTo(PAGE);
        assertThat(timeline.withBrief(Set.of(entry.id(), desk.call("A call.").id()))).containsExactly(entry.id());

        new SaveEntry(desk.writing, Desk.ZONE, Locale.UK).remove(entry.id());
        assertThat(timeline.older(desk.account, null, 9)).extracting(Entry::id).doesNotContain(entry.id());
        desk.undo();
        assertThat(prepare.kept(entry.id())).isEqualTo(PAGE);
    }

    @Test
    void aPageThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> new PrepareBrief(desk.writing, Desk.ZONE).kept(desk.account)).isInstanceOf(Refused.class);
    }

    @Test
    void keptPagesAreTakenOut() throws IOException {
        new KeepBrief(desk.writing).run(desk.account, "Brief before a meeting", PAGE, null);
        Path made = new TakeOut(desk.writing, new AttachmentFiles(desk.notebook), Desk.ZONE).run(temp, done -> {}, () -> false)
                .orElseThrow();
        assertThat(Files.readString(made.resolve("notebook.json"))).contains("\"briefs\":[{", "נועה & Ana", "and 4 more");
    }

    @Test
    void aPdfReplacesWhatStoodThereOrSaysWhyNot() throws IOException {
        SetPage setPage = new SetPage(desk.writing, Locale.UK);
        Path file = Files.writeString(temp.resolve("page.pdf"), "older");
        setPage.save(setPage.run(PAGE), file);
        assertThat(Files.readAllBytes(file)).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(temp).isDirectoryNotContaining("glob:**.earshot-*");
        assertThatThrownBy(() -> setPage.save(setPage.run(PAGE), temp.resolve("gone").resolve("page.pdf")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void notesOfOursAreNotPartOfIt() {
        new ChangeAccount(desk.writing).run(desk.account, "Ana & Luis", AccountKind.COUPLE, "secret of the account");
        new ChangePeople(desk.writing)
                .change(desk.account, new Person(desk.luis, "Luis", List.of(), "by text", "secret of Luis", 0), Set.of());
        desk.call("secret of a note\n\" We hope everyone dances.");
        assertThat(brief().words().shown()).extracting(Quote::words).containsExactly("We hope everyone dances.");
    }

    private Brief brief() {
        return new PrepareBrief(desk.writing, Desk.ZONE).run(desk.account).orElseThrow().brief();
    }
}
