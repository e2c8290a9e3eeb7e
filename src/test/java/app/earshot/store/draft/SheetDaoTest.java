package app.earshot.store.draft;

import static app.earshot.store.NotebookTest.write;
import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.NOW;
import static app.earshot.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.draft.SheetDraft;
import app.earshot.domain.draft.SheetDraft.Words;
import app.earshot.domain.draft.SheetKey;
import app.earshot.store.Notebook;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SheetDaoTest {

    private static final SheetKey NEW = SheetKey.of("accounts/new-enquiry", "");
    private static final SheetKey GOAL = SheetKey.of("accounts/goal", ACCOUNT);

    private Notebook notebook;

    @BeforeEach
    void open() {
        notebook = Notebook.inMemory();
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void whatWasTypedLastIsThere() {
        SheetDraft first = draft(NEW, 0, Words.of("one-of-them", "One of them", "Ana"), Words.of("paste-their-email", "Paste their email", "Hello\nthere"));
        SheetDraft longer = draft(NEW, 1, Words.of("one-of-them", "One of them", "Ana Petrova"), Words.of("paste-their-email", "Paste their email", "Hello\nthere"), Words.of("how-many", "How many", ""));
        SheetDraft shorter = draft(NEW, 2, Words.of("the-other-if-you-know", "The other, if you know", "Luis"));
        for (SheetDraft each : List.of(first, longer, shorter, first)) {
            save(each);
            assertThat(all()).containsExactly(each);
        }
    }

    @Test
    void eachSheetHasItsOwnAndTheNewestComesFirst() {
        SheetDraft ours = draft(SheetKey.of("accounts/request", ACCOUNT, id(7)), 0, Words.of("why", "Why", "one day"));
        SheetDraft other = draft(SheetKey.of("accounts/request", ACCOUNT, id(8)), 2, Words.of("why", "Why", "another"));
        SheetDraft goal = draft(GOAL, 1, Words.of("in-one-sentence", "In one sentence", "A full floor"));
        List.of(ours, other, goal).forEach(this::save);
        assertThat(all()).containsExactly(other, goal, ours);

        write(notebook, session -> session.sheets().delete(goal.key()));
        write(notebook, session -> session.sheets().delete(NEW));
        assertThat(all()).containsExactly(other, ours);
    }

    /** A whole correspondence that was pasted. */
    @Test
    void wordsOfAnyLengthAreKept() {
        for (String piece : List.of("a", "\ud83d\ude42 and ", "x\ud83d", "\n")) {
            for (int length : List.of(999_999, 1_000_000, 1_000_001, 2_100_003)) {
                Words mail = Words.of("paste-their-email", "Paste their email", piece.repeat(length / piece.length() + 1));
                SheetDraft draft = draft(NEW, 0, Words.of("one-of-them", "One of them", "Ana"), mail, Words.of("how-many", "How many", "120"));
                save(draft);
                assertThat(all().equals(List.of(draft))).as("%d of %s", length, piece).isTrue();
            }
        }
        SheetDraft shorter = draft(NEW, 1, Words.of("paste-their-email", "Paste their email", "Hello"));
        save(shorter);
        assertThat(all()).containsExactly(shorter);
    }

    @Test
    void whatIsNoWholeLetterIsKeptAsItIs() {
        SheetDraft draft = draft(NEW, 0, Words.of("one-of-them", "One of them", "An\ud83d a\ude42\u202e\u0007"), Words.of("", "", ""));
        save(draft);
        assertThat(all()).containsExactly(draft);
    }

    /** What it is about may never have been there, or may be gone. */
    @Test
    void wordsStayWhenTheirAccountIsNotThere() {
        SheetDraft draft = draft(SheetKey.of("accounts/goal", id(99)), 0, Words.of("in-one-sentence", "In one sentence", "A full floor"));
        save(draft);
        assertThat(all()).containsExactly(draft);
    }

    private void save(SheetDraft draft) {
        write(notebook, session -> session.sheets().save(draft));
    }

    private List<SheetDraft> all() {
        return notebook.read(session -> session.sheets().all());
    }

    private static SheetDraft draft(SheetKey key, int second, Words... words) {
        return new SheetDraft(key, "A sheet", List.of(words), NOW.plusSeconds(second));
    }
}
