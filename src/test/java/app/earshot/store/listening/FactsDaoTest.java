package app.earshot.store.listening;

import static app.earshot.store.NotebookTest.write;
import static app.earshot.store.Samples.ACCOUNT;
import static app.earshot.store.Samples.ANA;
import static app.earshot.store.Samples.HELEN;
import static app.earshot.store.Samples.LUIS;
import static app.earshot.store.Samples.MARK;
import static app.earshot.store.Samples.NOW;
import static app.earshot.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.facts.AccountFacts.Contact;
import app.earshot.domain.facts.AccountFacts.Waiting;
import app.earshot.domain.facts.AccountFacts.Worked;
import app.earshot.domain.timeline.Asked;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Place;
import app.earshot.store.Samples;
import app.earshot.store.search.TheCouplesNotebook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FactsDaoTest extends TheCouplesNotebook {

    /** A note is no contact, unless somebody's words stand in it. */
    private static final List<EntryKind> KINDS = List.of(EntryKind.CALL, EntryKind.NOTE, EntryKind.STORY);

    @Test
    void anEmptyAccountHasItsPeopleAndNothingElse() {
        AccountFacts facts = facts();
        assertThat(facts.account().id()).isEqualTo(ACCOUNT);
        assertThat(facts.members()).hasSize(2);
        assertThat(facts.teammates()).hasSize(2);
        assertThat(facts.enquiry()).isNotNull();
        assertThat(facts.voices()).isEmpty();
        assertThat(facts.waiting()).isNull();
        assertThat(facts.lastContactAt()).isNull();
    }

    @Test
    void voicesCountWhatStandsByTopicAndPersonAndKnowTheNewest() {
        write(notebook, session -> {
            session.entries().insert(Samples.call(id(50), NOW));
            session.entries().insert(Samples.call(id(51), NOW.plusSeconds(60)));
            session.heard().setSaidBack(id(50001), NOW);
        });
        assertThat(facts().voices()).singleElement().satisfies(voice -> {
            assertThat(voice.topic()).isEqualTo("moment");
            assertThat(voice.personId()).isEqualTo(ANA);
            assertThat(voice.heard()).isEqualTo(2);
            assertThat(voice.saidBack()).isOne();
            assertThat(voice.newest()).isEqualTo(id(51001));
            assertThat(voice.entryId()).isEqualTo(id(51));
            assertThat(voice.lastAt()).isEqualTo(NOW.plusSeconds(60));
        });
        write(notebook, session -> session.heard().setReplacedBy(id(50001), id(51001)));
        assertThat(facts().heardInAll()).isOne();
        write(notebook, session -> session.heard().setPersonAndTopic(id(51001), null, null));
        assertThat(facts().voices()).singleElement().satisfies(voice -> {
            assertThat(voice.topic()).isNull();
            assertThat(voice.personId()).isNull();
            assertThat(voice.newest()).isEqualTo(id(51001));
        });
    }

    @Test
    void theyWaitUntilSomethingOfOursFollows() {
        Entry mail = message(id(60), EntryKind.EMAIL, Side.THEM, NOW);
        write(notebook, session -> session.entries().insert(mail));
        assertThat(facts().waiting()).isEqualTo(new Waiting(mail.id(), ANA, NOW));
        write(notebook, session -> session.entries().insert(message(id(61), EntryKind.NOTE, Side.US, NOW.plusSeconds(1))));
        assertThat(facts().waiting()).as("a note is no answer").isNotNull();
        write(notebook, session -> session.entries().insert(message(id(62), EntryKind.TEXT, Side.US, NOW.plusSeconds(2))));
        assertThat(facts().waiting()).isNull();
        assertThat(facts().lastContactAt()).isEqualTo(NOW.plusSeconds(2));
        write(notebook, session -> session.entries().setRemoved(id(62), NOW));
        assertThat(facts().waiting()).isNotNull();
        assertThat(facts().lastContactAt()).isEqualTo(NOW);
        write(notebook, session -> session.entries().insert(message(id(63), EntryKind.THANKS, Side.US, NOW.plusSeconds(3))));
        assertThat(facts().thankedAt()).isEqualTo(NOW.plusSeconds(3));
    }

    @Test
    void nobodyWaitsForAnAnswerToAThankYou() {
        Entry asks = message(id(64), EntryKind.TEXT, Side.THEM, NOW);
        Entry thanks = new Entry(
                id(65), ACCOUNT, EntryKind.TEXT, Side.THEM, NOW.plusSeconds(5), 0, "Lovely, thank you.", null, Set.of(ANA),
                Set.of(), List.of(), List.of(), List.of(), List.of(), null, 0);
        write(notebook, session -> session.entries().insert(thanks));
        assertThat(facts().waiting()).isNull();
        write(notebook, session -> session.entries().insert(asks));
        assertThat(facts().waiting()).as("the question before it still waits").isEqualTo(new Waiting(asks.id(), ANA, NOW));
    }

    /** The tallies are kept by adding and taking away; after any run of changes they are what counting anew gives. */
    @Test
    void talliesAreWhatCountingAnewGives() {
        long seed = 20261122;
        Random random = new Random(seed);
        Map<UUID, Entry> kept = new HashMap<>();
        for (int step = 0; step < 300; step++) {
            List<UUID> ids = List.copyOf(kept.keySet());
            UUID id = ids.isEmpty() || random.nextInt(3) == 0 ? id(100 + step) : ids.get(random.nextInt(ids.size()));
            change(random, id, kept);
            if (step % 20 == 19) {
                AccountFacts facts = facts();
                assertThat(new HashSet<>(facts.contacts())).as("seed %d step %d", seed, step).isEqualTo(contacts(kept));
                assertThat(facts.worked()).as("seed %d step %d", seed, step).isEqualTo(worked(kept));
            }
        }
    }

    private void change(Random random, UUID id, Map<UUID, Entry> kept) {
        Entry old = kept.get(id);
        int what = random.nextInt(4);
        if (old == null) {
            Entry entry = any(random, id, null, 0);
            write(notebook, session -> session.entries().insert(entry));
        } else if (what == 0) {
            Instant removed = old.removedAt() == null ? NOW : null;
            write(notebook, session -> session.entries().setRemoved(id, removed));
        } else if (what == 1 && !old.heard().isEmpty()) {
            UUID person = random.nextBoolean() ? ANA : LUIS;
            write(notebook, session -> session.heard().setPersonAndTopic(old.heard().getFirst().id(), person, "hopes"));
        } else {
            Entry entry = any(random, id, old.removedAt(), old.version());
            write(notebook, session -> session.entries().update(entry));
        }
        kept.put(id, notebook.read(session -> session.entries().find(id).orElseThrow()));
    }

    private static Entry any(Random random, UUID id, Instant removedAt, int version) {
        List<String> topics = List.of("hopes", "worries");
        List<HeardItem> heard = new ArrayList<>();
        List<Asked> asked = new ArrayList<>();
        long base = id.getLeastSignificantBits() * 1000;
        for (int i = 0; i < random.nextInt(3); i++) {
            heard.add(new HeardItem(
                    id(base + i), ACCOUNT, id, random.nextBoolean() ? ANA : LUIS, topics.get(random.nextInt(2)), "words",
                    new Place(0, 1), NOW, null, null));
            asked.add(new Asked(
                    id(base + 100 + i), ACCOUNT, id, "q" + random.nextInt(3), topics.get(random.nextInt(2)), "words",
                    new Place(0, 1)));
        }
        Set<UUID> people = random.nextBoolean() ? Set.of(ANA, LUIS) : Set.of(LUIS);
        Set<UUID> teammates = random.nextBoolean() ? Set.of(HELEN) : Set.of(MARK, HELEN);
        return new Entry(
                id, ACCOUNT, KINDS.get(random.nextInt(KINDS.size())), Side.US, NOW.plusSeconds(random.nextInt(1000)), 5, "text", null, people,
                teammates, heard, List.of(), List.of(), asked, removedAt, version);
    }

    private static Set<Contact> contacts(Map<UUID, Entry> kept) {
        Map<List<UUID>, Contact> contacts = new HashMap<>();
        for (Entry entry : kept.values()) {
            if (entry.removedAt() == null) {
                entry.people().stream().filter(entry::isWith).forEach(person -> entry.teammates().forEach(teammate -> {
                    int heard = (int) entry.heard().stream().filter(item -> person.equals(item.personId())).count();
                    contacts.merge(
                            List.of(person, teammate),
                            new Contact(person, teammate, 1, heard),
                            (one, other) -> new Contact(
                                    person, teammate, one.entries() + other.entries(), one.heard() + other.heard()));
                }));
            }
        }
        return new HashSet<>(contacts.values());
    }

    private static Map<String, Worked> worked(Map<UUID, Entry> kept) {
        Map<String, Worked> worked = new HashMap<>();
        kept.values().stream().filter(entry -> entry.removedAt() == null).forEach(entry -> entry.asked()
                .forEach(asked -> worked.merge(
                        asked.questionId(),
                        new Worked(1, entry.heard().stream().anyMatch(item -> asked.topic().equals(item.topic())) ? 1 : 0),
                        (one, other) -> new Worked(one.asked() + other.asked(), one.worked() + other.worked()))));
        return worked;
    }

    private static Entry message(UUID id, EntryKind kind, Side side, Instant at) {
        return new Entry(
                id, ACCOUNT, kind, side, at, 0, "Is the barn free?", null, Set.of(ANA), Set.of(HELEN), List.of(), List.of(), List.of(),
                List.of(), null, 0);
    }

    private AccountFacts facts() {
        return notebook.read(session -> session.facts().of(ACCOUNT));
    }
}
