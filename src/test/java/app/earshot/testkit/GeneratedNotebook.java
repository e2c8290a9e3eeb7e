package app.earshot.testkit;

import app.earshot.domain.account.Account;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.ContactKind;
import app.earshot.domain.account.ContactPoint;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Person;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.Stage;
import app.earshot.domain.account.StageChange;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.account.TeammateKind;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.SharedGoal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A notebook of any size for benchmarks and for tests with many rows: the same seed, size and day give the same values, ids included.
 * It comes in batches, so that it never has to be in memory as a whole.
 */
public final class GeneratedNotebook {

    /**
     * How large.
     *
     * @param accounts how many accounts, at least 1
     * @param entries how many entries in all
     * @param peoplePerAccount how many people each account has, at least 1
     * @param heardRatio how many of 1 entries hold their words
     * @param longestAccount how many of the entries belong to the first account, {@link #LONGEST}
     */
    public record Size(int accounts, int entries, int peoplePerAccount, double heardRatio, int longestAccount) {

        public Size {
            if (accounts < 1 || peoplePerAccount < 1 || longestAccount < 0 || longestAccount > entries) {
                throw new IllegalArgumentException("No such notebook");
            }
        }

        /** How many entries one account gets: the longest its own, the others the rest, neighbours unequally. */
        public int entriesOf(int account) {
            if (account == 0) {
                return accounts == 1 ? entries : longestAccount;
            }
            boolean odd = account % 2 == 1;
            int neighbour = odd ? account + 1 : account - 1;
            int share = equalShare(account);
            int moved = neighbour < accounts ? Math.min(share, equalShare(neighbour)) * (Math.min(account, neighbour) / 2 % 9) / 10 : 0;
            return odd ? share + moved : share - moved;
        }

        private int equalShare(int account) {
            long rest = entries - longestAccount;
            int others = accounts - 1;
            return (int) (rest * account / others - rest * (account - 1) / others);
        }
    }

    /** A part of the notebook. An account, its people, members, enquiries and goal come in a batch before its last entries or with them. */
    public record Batch(
            List<Person> people, List<Account> accounts, List<Member> members, List<Enquiry> enquiries, List<SharedGoal> goals, List<Entry> entries) {

        Batch() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** The index of the longest account. */
    public static final int LONGEST = 0;

    private final long seed;
    private final Size size;
    private final LocalDate today;
    private final List<Teammate> teammates;

    public GeneratedNotebook(long seed, Size size, LocalDate today) {
        this.seed = seed;
        this.size = size;
        this.today = today;
        Instant founded = start();
        Chance chance = new Chance(seed, -1);
        this.teammates = List.of(
                new Teammate(chance.id(founded), "Helen Ward", TeammateKind.OWNER, true, true, 0),
                new Teammate(chance.id(founded), "Joe Castellan", TeammateKind.OWNER, false, true, 0),
                new Teammate(chance.id(founded), "Mark Adeyemi", TeammateKind.CREW, false, true, 0));
    }

    public List<Teammate> teammates() {
        return teammates;
    }

    /** The id of one account, from 0, without making anything else. */
    public UUID accountId(int account) {
        return new Chance(seed, account).id(start());
    }

    /** Everything but the team, in parts with at most so many entries; accounts in order, entries of an account oldest first. */
    public Stream<Batch> batches(int entriesPerBatch) {
        Iterator<Batch> batches = new Batches(entriesPerBatch);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(batches, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private Instant start() {
        return today.minusYears(5).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private final class Batches implements Iterator<Batch> {

        private final int most;
        private int account;
        private GeneratedAccount writing = new GeneratedAccount(0);
        private int written;

        Batches(int most) {
            this.most = most;
        }

        @Override
        public boolean hasNext() {
            return account < size.accounts();
        }

        @Override
        public Batch next() {
            Batch batch = new Batch();
            while (hasNext() && batch.entries().size() < most && batch.accounts().size() < most) {
                if (written == 0) {
                    writing.begin(batch);
                }
                while (written < size.entriesOf(account) && batch.entries().size() < most) {
                    batch.entries().add(writing.entry(written++));
                }
                if (written == size.entriesOf(account)) {
                    account++;
                    written = 0;
                    writing = new GeneratedAccount(account);
                }
            }
            return batch;
        }
    }

    /** One account in the making. */
    private final class GeneratedAccount {

        private final Chance chance;
        private final UUID id;
        private final List<Person> people = new ArrayList<>();
        private final int count;

        GeneratedAccount(int index) {
            this.chance = new Chance(seed, index);
            this.id = chance.id(start());
            this.count = index < size.accounts() ? size.entriesOf(index) : 0;
        }

        void begin(Batch batch) {
            Instant at = start().plus(Duration.ofDays(chance.upTo(1_700)));
            for (int i = 0; i < size.peoplePerAccount(); i++) {
                String name = GeneratedWords.name(chance);
                String address = "p" + Long.toUnsignedString(chance.id(at).getLeastSignificantBits(), 36) + "@example.com";
                people.add(new Person(chance.id(at), name, List.of(new ContactPoint(ContactKind.EMAIL, address)), "", "", 0));
                batch.members().add(new Member(id, people.getLast(), Set.of(i < 2 ? Role.PARTNER : Role.FAMILY), i, null));
            }
            String name = people.getFirst().name() + (people.size() > 1 ? " & " + people.get(1).name() : "");
            batch.people().addAll(people);
            batch.accounts().add(new Account(id, name, AccountKind.COUPLE, "", start(), null, 0));
            Stage stage = Stage.values()[chance.upTo(Stage.values().length)];
            List<StageChange> stages = new ArrayList<>(List.of(new StageChange(chance.id(at), Stage.ENQUIRED, at, "")));
            if (stage != Stage.ENQUIRED) {
                stages.add(new StageChange(chance.id(at), stage, at.plus(Duration.ofDays(3)), stage.isClosed() ? GeneratedWords.said(chance) : ""));
            }
            LocalDate day = today.plusDays(chance.upTo(900) - (stage.isAfter() ? 900 : 0));
            UUID crew = teammates.get(chance.upTo(teammates.size())).id();
            batch.enquiries().add(new Enquiry(
                    chance.id(at), id, Occasion.WEDDING, List.of(day), GeneratedWords.place(chance), 40 + chance.upTo(200) + " guests", "a friend", null,
                    crew, stages, 0));
            if (chance.upTo(2) == 0) {
                batch.goals().add(SharedGoal.agreed(chance.id(at), id, 1, GeneratedWords.said(chance), Set.of(people.getFirst().id()), today.minusDays(9)));
            }
        }

        Entry entry(int number) {
            long span = Duration.ofDays(5 * 365L - 2).toMillis();
            Instant at = start().plusMillis(span / Math.max(1, count) * number + chance.upTo(60_000));
            UUID person = people.get(chance.upTo(people.size())).id();
            UUID teammate = teammates.get(chance.upTo(teammates.size())).id();
            return GeneratedEntry.make(chance, new GeneratedEntry.Frame(id, person, teammate, at, today), size.heardRatio());
        }
    }

    /** Seeded chance for one account, and ids made from it. */
    static final class Chance {

        private final SplittableRandom random;

        Chance(long seed, int account) {
            this.random = new SplittableRandom(new SplittableRandom(seed).nextLong() ^ account * 0xD1B54A32D192ED03L);
        }

        int upTo(int bound) {
            return random.nextInt(bound);
        }

        double share() {
            return random.nextDouble();
        }

        UUID id(Instant at) {
            return new UUID(at.toEpochMilli() << 16 | 0x7000L | random.nextLong() & 0xfffL, random.nextLong() >>> 2 | 1L << 63);
        }

        <T> T oneOf(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }
    }
}
