package app.earshot.usecase.message;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Role;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.listening.Advice;
import app.earshot.listening.Adviser;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.testkit.Desk;
import app.earshot.testkit.Mutation;
import app.earshot.testkit.ProcessorTime;
import app.earshot.testkit.ThirtyAccounts;
import app.earshot.usecase.account.BeginEnquiry;
import app.earshot.usecase.account.NewEnquiry;
import app.earshot.usecase.account.NewPerson;
import app.earshot.usecase.timeline.EntryToSave;
import app.earshot.usecase.timeline.SaveEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever arrives is kept, everything heard in it is taken, and advice follows: nothing fails, nothing takes long, and what was told in
 * confidence is nowhere in what one is told to say.
 */
class AnyMailAdvisedTest {

    private static final long SEED = 20_261_130;
    private static final long SLOW_NANOS = 50_000_000;
    private static final LocalDate TODAY = LocalDate.ofInstant(Desk.NOW, Desk.ZONE);
    private static final List<String> SECRETS = List.of(
            "Please don't tell Luis, but I have booked the lighthouse for the night.",
            "Between us, I would like the lighthouse to be a surprise.",
            "Could you keep it secret that we want the lighthouse?",
            "This is confidential: my father pays for the lighthouse.");

    /** Messages of theirs as they came, of all the made-up businesses. */
    private static final List<String> MAILS = ThirtyAccounts.BUSINESSES.stream()
            .flatMap(name -> ThirtyAccounts.of(name).entries().stream())
            .filter(Entry::isMessageIn)
            .map(Entry::text)
            .toList();

    private final Desk desk = new Desk();
    private final SaveEntry save = new SaveEntry(desk.writing, Desk.ZONE, Locale.UK);
    private final ReadOffers offers = new ReadOffers(desk.writing, Desk.ZONE);
    private final TakeOffers take = new TakeOffers(desk.writing, offers);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void someAreAdvisedOn() {
        advise(25);
    }

    @Test
    @Tag("long")
    void fiveHundredAreAdvisedOn() {
        advise(500);
    }

    private void advise(int mails) {
        Random random = new Random(Long.getLong("earshot.seed", SEED));
        int said = 0;
        for (int i = 0; i < mails; i++) {
            String secret = SECRETS.get(random.nextInt(SECRETS.size()));
            String text = Mutation.of(MAILS.get(random.nextInt(MAILS.size())), random) + "\n\n" + secret + "\n";
            UUID account = account();
            UUID nora = receive(account, text);
            AccountFacts facts = desk.notebook.read(session -> session.facts().of(account));
            Advice advice = Adviser.advise(facts, TODAY, Desk.ZONE, desk.writing.repertoire());
            advice.suggestions().forEach(each -> assertKept(each, nora, text));
            said += advice.suggestions().size();
            assertThat(ProcessorTime.soonest(SLOW_NANOS, () -> Adviser.advise(facts, TODAY, Desk.ZONE, desk.writing.repertoire())))
                    .as(text)
                    .isLessThan(SLOW_NANOS);
        }
        assertThat(said).as("suggestions in all").isGreaterThan(mails / 2);
    }

    /** Said by nobody. What waits for an answer may stand above the answer, if that goes to her who told it and to nobody else. */
    private static void assertKept(Suggestion suggestion, UUID teller, String mail) {
        assertThat(suggestion.text()).as("%s on: %s", suggestion.rule(), mail).doesNotContain("lighthouse");
        boolean answersHer = suggestion.rule().equals("waiting-message") && teller.equals(suggestion.personId());
        if (!answersHer) {
            assertThat(Objects.requireNonNullElse(suggestion.takesUp(), ""))
                    .as("%s on: %s", suggestion.rule(), mail)
                    .doesNotContain("lighthouse");
        }
    }

    private UUID account() {
        return new BeginEnquiry(desk.writing)
                .run(new NewEnquiry(
                        "", AccountKind.COUPLE,
                        List.of(
                                new NewPerson("Nora Lind", Set.of(Role.BRIDE), List.of(), ""),
                                new NewPerson("Luis Moreno", Set.of(Role.GROOM), List.of(), "")),
                        null, List.of(), "", "", "", "", null));
    }

    /** Keeps it as Nora's and takes everything that was heard in it. Returns who she is. */
    private UUID receive(UUID account, String text) {
        UUID nora = desk.notebook.read(session -> session.people().members(account)).getFirst().person().id();
        Entry mail = save.run(new EntryToSave(
                null, account, EntryKind.EMAIL, Side.THEM, Desk.NOW.minusSeconds(3600), 0, text, null, Set.of(nora), Set.of(desk.helen), Map.of()));
        offers.listen(account, List.of(mail));
        take.take(mail.id(), offers.of(account, List.of(mail), 0).getOrDefault(mail.id(), List.of()));
        return nora;
    }
}
