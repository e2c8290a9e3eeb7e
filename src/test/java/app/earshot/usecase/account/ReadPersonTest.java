package app.earshot.usecase.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Role;
import app.earshot.domain.page.PageItem;
import app.earshot.domain.page.PageSection;
import app.earshot.domain.page.PageText;
import app.earshot.domain.timeline.Entry;
import app.earshot.exchange.page.HtmlPage;
import app.earshot.testkit.Desk;
import app.earshot.usecase.timeline.KeepPrivate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadPersonTest {

    @Test
    void everythingOfThemIsThereOverAllAccountsAndNothingElse() {
        try (Desk desk = new Desk()) {
            Entry call = desk.call("\" Nobody checking the time.\n! Send two sets by Friday");
            UUID other = new BeginEnquiry(desk.writing).run(new NewEnquiry(
                    "", AccountKind.COUPLE, List.of(new NewPerson("Zo Blake", Set.of(Role.BRIDE), List.of(), "")), null, List.of(), "", "", "", "", null));
            desk.notebook.write(session -> {
                session.people().saveMember(other, desk.ana, Set.of(Role.GUEST), 1);
                return true;
            });
            PersonRecord record = new ReadPerson(desk.writing).run(desk.ana).orElseThrow();
            assertThat(record.accounts()).extracting(of -> of.account().id()).containsExactlyInAnyOrder(desk.account, other);
            assertThat(record.accounts()).filteredOn(of -> of.account().id().equals(desk.account)).singleElement()
                    .satisfies(of -> assertThat(of.entries()).extracting(Entry::id).containsExactly(call.id()));
            assertThat(record.privateEntries()).isZero();

            new KeepPrivate(desk.writing).mark(desk.account, call.heard().getFirst().id(), true);
            assertThat(new ReadPerson(desk.writing).run(desk.ana).orElseThrow().privateEntries()).as("a word in it is private, and so is what it stands in").isOne();
            PersonRecord luis = new ReadPerson(desk.writing).run(desk.luis).orElseThrow();
            assertThat(luis.accounts()).singleElement().satisfies(of -> assertThat(of.entries()).isEmpty());
        }
    }

    /** What somebody typed is words, whatever it looks like. */
    @Test
    void theFileRunsNothingAndFetchesNothing() {
        String hostile = "<script>alert(1)</script><img src=x onerror='f()'>\u0000 & \"quoted\"";
        String html = HtmlPage.of(
                new PageText("edge", "", hostile, "", "", List.of(new PageSection(hostile, List.of(new PageItem(PageItem.Kind.QUOTE, hostile, hostile)), "")), ""), "en-GB");
        assertThat(html).doesNotContain("<script", "<img", "\u0000").contains("&lt;script&gt;", "default-src 'none'", "<blockquote dir=\"auto\">");
    }
}
