package app.earshot.listening;

import static app.earshot.listening.Couple.TODAY;

import app.earshot.domain.Side;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.AskDecision;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.facts.AccountFacts.Worked;
import app.earshot.domain.facts.KeptReading;
import app.earshot.domain.reading.EntryReading;
import app.earshot.domain.reading.ReadingKind;
import app.earshot.domain.timeline.Conversation;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.Place;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.listening.bank.BankQuestion;
import app.earshot.listening.bank.Catalogue;
import app.earshot.listening.bank.QuestionBank;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes up accounts of every shape, the same ones for the same seed. */
public final class SomeAccounts {

    /** Told in confidence: no rule may say it. */
    static final String SECRET = "Don't tell the others, but the budget is twice that.";

    private static final List<String> WORDS = List.of(
            "Everyone outside with sparklers.",
            SECRET,
            "Dad died in spring, and we want his song.",
            "No speeches, please.",
            "We want speeches from both fathers.",
            "I'd love a live band.",
            "We'd like a DJ.",
            "It has to end by 23:00.",
            "Until 2am.",
            "My cousin's DJ talked over every song. Please, not that.",
            "Could you do a thing with {person} and {goal}?",
            "We want $1 and a \\ backslash {their words}",
            "Γιαγιά μου",
            "جدتي",
            "   ",
            "We don't know whether to have a band.",
            "No...",
            "A very long thing that goes on and on without any end at all because nobody stops them and they like to talk, "
                    + "and then there is more of it still until everybody has left the room",
            "Line one\nline two\tand three");
    private static final List<String> NAMES = List.of("Ana Petrova", "Luis", "陈美", "حمید رضایی", "{goal} O'Neill", "Noor C");

    /** As they stand in notebooks where one was put aside: none may ever be called otherwise. */
    static final List<String> BLIND_SPOTS = List.of(
            "partner-never-heard", "warm-without-business", "booked-without-goal", "how-it-felt-not-asked", "parked-without-day",
            "nothing-said-back", "we-talked-most", "one-teammate-known", "who-else-not-asked");

    /** All that may be found, put aside or not. */
    static final List<String> FOUND = Stream.concat(BLIND_SPOTS.stream(), Stream.of("decider-not-heard")).toList();

    private final Random random;

    public SomeAccounts(long seed) {
        random = new Random(seed);
    }

    public Couple next() {
        Couple couple = new Couple();
        couple.kind = any(AccountKind.values());
        couple.occasion = any(Occasion.OURS.toArray(Occasion[]::new));
        couple.stage = any(Stage.values());
        couple.hasEnquiry = chance(90);
        couple.stageAt = Couple.ago(random.nextInt(200));
        couple.days = days();
        couple.place = chance(50) ? "" : "The Old Mill";
        couple.size = chance(50) ? "" : "about 120";
        couple.crew = chance(50) ? null : Couple.MARK;
        couple.lastContact = chance(20) ? null : Couple.ago(random.nextInt(400));
        couple.thanked = chance(60) ? null : Couple.ago(random.nextInt(400));
        people(couple);
        heard(couple);
        owed(couple);
        listened(couple);
        history(couple);
        readings(couple);
        return couple;
    }

    /** Letters and notes in which something was read, and words that were said to one alone. */
    private void readings(Couple couple) {
        List<Topic> topics = Catalogue.standard().topics(couple.occasion);
        for (int i = chance(40) ? random.nextInt(20) : 0; i > 0; i--) {
            EntryReading reading = new EntryReading(
                    Couple.id("read" + i), ReadingKind.TOPIC, chance(2) ? "no-such-topic" : any(topics).code(), new Place(0, 4), null);
            Set<UUID> people = chance(40) ? Set.of() : Set.of(person(random.nextInt(3)));
            couple.readings.add(new KeptReading(
                    reading, any(EntryKind.values()), any(Side.values()), Couple.ago(random.nextInt(300)), people, any(WORDS)));
        }
        couple.heard.stream()
                .filter(item -> item.personId() != null && chance(30))
                .forEach(item -> couple.present.put(item.entryId(), Set.of(item.personId())));
    }

    private List<LocalDate> days() {
        LocalDate day = TODAY.plusDays(random.nextInt(700) - 350);
        return switch (random.nextInt(4)) {
            case 0 -> List.of();
            case 1 -> List.of(day, day.plusDays(7));
            default -> List.of(day);
        };
    }

    private void people(Couple couple) {
        int people = random.nextInt(5);
        for (int i = 0; i < people; i++) {
            couple.with(person(i), any(NAMES), i < 2 ? Role.PARTNER : any(Role.values()));
        }
    }

    private void heard(Couple couple) {
        List<Topic> topics = Catalogue.standard().topics(couple.occasion);
        int items = chance(20) ? 0 : random.nextInt(chance(10) ? 90 : 14);
        boolean saysBack = chance(60);
        for (int i = 0; i < items; i++) {
            String topic = chance(10) ? null : chance(2) ? "no-such-topic" : any(topics).code();
            couple.heard(somebody(couple), topic, any(WORDS), random.nextInt(500), saysBack && chance(30));
        }
        topics.stream().filter(topic -> chance(10)).forEach(topic -> couple.asked.put(topic.code(), Couple.ago(random.nextInt(90))));
    }

    private void owed(Couple couple) {
        if (chance(30)) {
            couple.promise(somebody(couple), any(WORDS), chance(10) ? null : TODAY.plusDays(random.nextInt(40) - 20));
        }
        if (chance(15)) {
            couple.brokenPromise(person(0), any(WORDS), TODAY.minusDays(random.nextInt(60)));
        }
        if (chance(25)) {
            couple.request(person(0), any(WORDS), any(WORDS), "mail");
        }
        if (chance(30)) {
            couple.waiting(person(random.nextInt(3)), chance(50) ? "mail" : "other", random.nextInt(20));
        }
        if (chance(40)) {
            couple.goal(any(WORDS));
        }
        couple.contact(person(random.nextInt(3)), chance(50) ? Couple.HELEN : Couple.JOE, random.nextInt(9), 1);
    }

    private void listened(Couple couple) {
        boolean always = chance(15);
        boolean never = chance(50);
        for (int i = random.nextInt(5); i > 0; i--) {
            TalkShare share = always ? TalkShare.US : chance(30) ? null : any(TalkShare.values());
            couple.talked(random.nextInt(60) + 1, share, random.nextInt(4), never ? 0 : random.nextInt(2));
        }
        couple.conversations.sort(Comparator.comparing(Conversation::at).reversed());
        if (chance(15)) {
            couple.parked(chance(20) ? "" : any(WORDS), random.nextInt(300));
        }
        if (chance(30)) {
            String rule = any(BLIND_SPOTS);
            boolean aboutSomebody = rule.equals("partner-never-heard");
            couple.aside(rule, aboutSomebody ? person(random.nextInt(2)) : null, chance(30) ? null : TODAY.plusDays(random.nextInt(9) - 3));
        }
    }

    private void history(Couple couple) {
        List<Question> bank = QuestionBank.standard().all().stream().map(BankQuestion::question).toList();
        for (int i = random.nextInt(12); i > 0; i--) {
            couple.askedQuestions.put(any(bank).id(), Couple.ago(random.nextInt(100)));
            int asked = random.nextInt(20);
            couple.worked.put(any(bank).id(), new Worked(asked, random.nextInt(asked + 1)));
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            couple.decided(any(bank).id(), any(AskDecision.values()), chance(20) ? null : TODAY.plusDays(random.nextInt(30) - 9));
        }
    }

    private @Nullable UUID somebody(Couple couple) {
        return chance(10) || couple.members.isEmpty() ? null : any(couple.members).person().id();
    }

    private static UUID person(int number) {
        return Couple.id("person" + number);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private <T> T any(T[] some) {
        return some[random.nextInt(some.length)];
    }
}
