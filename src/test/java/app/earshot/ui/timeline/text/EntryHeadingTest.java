package app.earshot.ui.timeline.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.account.TeammateKind;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.testkit.FixedClock;
import app.earshot.ui.timeline.range.LoadedRange;
import app.earshot.ui.timeline.range.TimelineRow;
import app.earshot.ui.words.Messages;
import app.earshot.ui.words.WhoIsWho;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryHeadingTest {

    private static final UUID ACCOUNT = new UUID(1, 0);
    private static final UUID ANA = new UUID(2, 1);
    private static final UUID LUIS = new UUID(2, 2);
    private static final UUID HELEN = new UUID(3, 1);
    private static final UUID MARK = new UUID(3, 2);
    private static final WhoIsWho WHO = new WhoIsWho(
            List.of(member(ANA, "Ana Petrova", 0), member(LUIS, "Luis Moreno", 1)),
            List.of(),
            List.of(
                    new Teammate(HELEN, "Helen Ward", TeammateKind.OWNER, true, true, 0),
                    new Teammate(MARK, "Mark Adeyemi", TeammateKind.CREW, false, true, 0)));

    private final Messages messages = Messages.strict(Locale.UK, FixedClock.clock());

    @Test
    void saysWhoDidWhatWithWhom() {
        assertThat(said(EntryKind.CALL, Side.US, Set.of(ANA), Set.of(MARK))).isEqualTo("Mark called Ana");
        assertThat(said(EntryKind.CALL, Side.THEM, Set.of(ANA, LUIS), Set.of(HELEN))).isEqualTo("Ana and Luis called you");
        assertThat(said(EntryKind.MEETING, Side.US, Set.of(ANA, LUIS), Set.of(HELEN, MARK)))
                .isEqualTo("You and Mark met Ana and Luis");
        assertThat(said(EntryKind.EMAIL, Side.THEM, Set.of(ANA), Set.of())).isEqualTo("Ana emailed");
        assertThat(said(EntryKind.EMAIL, Side.US, Set.of(), Set.of(HELEN))).isEqualTo("You emailed");
        assertThat(said(EntryKind.FORM, Side.THEM, Set.of(ANA), Set.of())).isEqualTo("Ana enquired through the web form");
        assertThat(said(EntryKind.NOTE, Side.US, Set.of(), Set.of(MARK))).isEqualTo("Mark wrote a note");
        assertThat(said(EntryKind.THANKS, Side.US, Set.of(ANA), Set.of(HELEN))).isEqualTo("You thanked Ana");
    }

    @Test
    void staysASentenceWhereNobodyIsNamed() {
        assertThat(said(EntryKind.CALL, Side.US, Set.of(), Set.of())).isEqualTo("We called them");
        assertThat(said(EntryKind.CALL, Side.THEM, Set.of(), Set.of())).isEqualTo("They called us");
        assertThat(said(EntryKind.TEXT, Side.THEM, Set.of(new UUID(9, 9)), Set.of())).isEqualTo("They texted");
    }

    @Test
    void everyKindHasASentenceFromEitherSide() {
        for (EntryKind kind : EntryKind.values()) {
            for (Side side : Side.values()) {
                assertThat(said(kind, side, Set.of(ANA), Set.of(MARK))).isNotBlank();
                assertThat(said(kind, side, Set.of(), Set.of())).isNotBlank();
            }
        }
    }

    @Test
    void addsLengthTalkAndWhatCameOfIt() {
        Entry call = entry(EntryKind.CALL, Side.US, Set.of(ANA), Set.of(MARK), 22, TalkShare.THEM, 0);
        assertThat(said(new TimelineRow(call, false, null)))
                .isEqualTo("Mark called Ana · 22 min · they talked about two thirds");

        Entry mail = entry(EntryKind.EMAIL, Side.THEM, Set.of(ANA), Set.of(), 0, null, 5000);
        Entry reply = entry(EntryKind.EMAIL, Side.US, Set.of(ANA), Set.of(MARK), 0, null, 5000 - 38 * 60);
        assertThat(LoadedRange.of(ACCOUNT, List.of(reply, mail), false, false).rows())
                .extracting(this::said)
                .containsExactly("Mark emailed Ana", "Ana emailed · answered in 38 min by Mark");
        assertThat(LoadedRange.of(ACCOUNT, List.of(mail, mail), false, false).rows())
                .extracting(this::said)
                .as("two messages in a row: whether one of them waits, its words say")
                .containsExactly("Ana emailed", "Ana emailed");
        assertThat(said(new TimelineRow(mail, false, null).thatWaits())).isEqualTo("Ana emailed · waiting for your reply");
        assertThat(LoadedRange.of(ACCOUNT, List.of(mail), true, false).rows())
                .extracting(this::said)
                .as("nobody knows what came later")
                .containsExactly("Ana emailed");
    }

    @Test
    void twoPeopleOfOneFirstNameAreToldApart() {
        WhoIsWho who = new WhoIsWho(
                List.of(member(ANA, "Ana Petrova", 0), member(LUIS, "Ana Moreno", 1)), List.of(), WHO.teammates());
        String heading = new EntryHeading(messages, who)
                .of(new TimelineRow(
                        entry(EntryKind.EMAIL, Side.THEM, Set.of(LUIS), Set.of(), 0, null, 0), false, null));
        assertThat(NamedText.plain(heading, Locale.UK)).isEqualTo("Ana Moreno emailed");
    }

    private String said(EntryKind kind, Side side, Set<UUID> people, Set<UUID> teammates) {
        return said(new TimelineRow(entry(kind, side, people, teammates, 0, null, 0), false, null));
    }

    private String said(TimelineRow row) {
        return NamedText.plain(new EntryHeading(messages, WHO).of(row), Locale.UK);
    }

    private static Entry entry(
            EntryKind kind, Side side, Set<UUID> people, Set<UUID> teammates, int minutes, TalkShare share, long secondsAgo) {
        return new Entry(
                new UUID(4, secondsAgo), ACCOUNT, kind, side, FixedClock.NOW.minusSeconds(secondsAgo), minutes, "Is it free?", share,
                people, teammates, List.of(), List.of(), List.of(), List.of(), null, 0);
    }

    private static Member member(UUID id, String name, int position) {
        return new Member(ACCOUNT, new Person(id, name, List.of(), "", "", 0), Set.of(Role.PARTNER), position, null);
    }
}
