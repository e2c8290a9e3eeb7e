package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Side;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.draft.CallDraft;
import app.earshot.domain.draft.ReplyDraft;
import app.earshot.domain.timeline.Answer;
import app.earshot.domain.timeline.Entry;
import app.earshot.domain.timeline.EntryKind;
import app.earshot.domain.timeline.GoalOutcome;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.domain.timeline.Request;
import app.earshot.domain.timeline.TalkClock;
import app.earshot.testkit.Desk;
import app.earshot.usecase.account.CheckGoal;
import app.earshot.usecase.account.ReadAccount;
import app.earshot.usecase.business.NameStages;
import app.earshot.usecase.business.StageWords;
import app.earshot.usecase.questions.ChangeOccasion;
import app.earshot.usecase.questions.OccasionWords;
import app.earshot.usecase.timeline.AnswerRequest;
import app.earshot.usecase.timeline.HearWords;
import app.earshot.usecase.timeline.HoldCall;
import app.earshot.usecase.timeline.JudgePair;
import app.earshot.usecase.timeline.KeepDraft;
import app.earshot.usecase.timeline.KeepPromise;
import app.earshot.usecase.timeline.RequestWords;
import app.earshot.usecase.timeline.SaveEntry;
import app.earshot.usecase.timeline.SendReply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Long chains of verbs, one upon the other in any order: all taken back, every table is what it was; all done again, every table is what
 * it had become. Each chain says its seed.
 *
 * <p>What stays by design: a row that was made is marked as removed and not deleted, versions only ever count up, the search index is told
 * more often, the counts of the notebook never shrink, and outlooks are worked out anew.
 */
class UndoChainsTest {

    private static final int CHAINS = Integer.getInteger("earshot.chains", 5);
    private static final int LONGEST = 60;

    private static final List<String> LINES = List.of(
            "\" It has to end at eleven.", "\" Until two in the morning.", "\" Nobody checking the time.", "! Send two sample sets by Friday",
            "! Ring the hall tomorrow", "+ Could we meet Mark?", "+ Can the dog come along?", "? What would make it a good evening?",
            "They walked through the barn.", "\" Grandmother leaves at ten.");

    @Test
    void everyTableIsWhatItWasAndBecomesAgainWhatItWas() {
        int done = 0;
        for (int chain = 0; chain < CHAINS; chain++) {
            done += new Chain(20261122L + chain).run();
        }
        System.out.println("Undo chains: " + CHAINS + ", verbs done " + done);
        assertThat(done).as("verbs that were not refused").isGreaterThan(CHAINS * LONGEST / 4);
    }

    /** One notebook with some conversations in it, and verbs drawn at random. */
    private static final class Chain {

        private final long seed;
        private final Random random;
        private final List<String> trail = new ArrayList<>();

        Chain(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
        }

        int run() {
            try (Desk desk = new Desk()) {
                for (int i = 0; i < 4; i++) {
                    Entry entry = desk.call(text());
                    new KeepDraft(desk.writing).reply(new ReplyDraft(desk.account, entry.id(), "About that: yes.", Desk.NOW));
                }
                new HoldCall(desk.writing, save(desk)).keep(held(desk));
                Map<String, List<String>> start = SeenRows.of(desk);
                int done = verbs(desk);
                Map<String, List<String>> end = SeenRows.of(desk);
                assertThat(desk.notebook.mismatches()).as("whatever is written, its digest fits").isEmpty();
                take(desk, done);
                compare(desk, start, "all taken back");
                again(desk, done);
                compare(desk, end, "all done again");
                int some = random.nextInt(done + 1);
                take(desk, some);
                again(desk, some);
                compare(desk, end, "some taken back and done again");
                take(desk, done);
                compare(desk, start, "all taken back once more");
                return done;
            }
        }

        private int verbs(Desk desk) {
            List<Map.Entry<String, Consumer<Desk>>> all = all();
            List<UUID> changes = desk.told;
            int done = 0;
            for (int i = 0; i < LONGEST; i++) {
                Map.Entry<String, Consumer<Desk>> verb = all.get(random.nextInt(all.size()));
                int before = changes.size();
                try {
                    verb.getValue().accept(desk);
                } catch (Refused | NoSuchElementException refused) {
                    continue;
                }
                int made = changes.size() - before;
                for (int change = 0; change < made; change++) {
                    trail.add(verb.getKey());
                }
                done += made;
            }
            return done;
        }

        private void take(Desk desk, int times) {
            for (int i = 0; i < times; i++) {
                String verb = trail.get(trail.size() - 1 - i);
                step(verb, desk::undo);
            }
        }

        private void again(Desk desk, int times) {
            for (int i = 0; i < times; i++) {
                step(trail.get(trail.size() - times + i), desk::redo);
            }
        }

        private void step(String verb, Runnable step) {
            try {
                step.run();
            } catch (RuntimeException failed) {
                throw new AssertionError("seed " + seed + ", " + verb + " of " + trail, failed);
            }
        }

        private void compare(Desk desk, Map<String, List<String>> expected, String when) {
            Map<String, List<String>> now = SeenRows.of(desk);
            for (String table : expected.keySet()) {
                assertThat(now.get(table))
                        .as("%s: %s, seed %d, after %s", when, table, seed, trail)
                        .isEqualTo(expected.get(table));
            }
        }

        private String text() {
            List<String> lines = new ArrayList<>(LINES);
            Collections.shuffle(lines, random);
            return String.join("\n", lines.subList(0, 1 + random.nextInt(6)));
        }

        private <T> T any(List<T> list) {
            if (list.isEmpty()) {
                throw new NoSuchElementException();
            }
            return list.get(random.nextInt(list.size()));
        }

        private List<Map.Entry<String, Consumer<Desk>>> all() {
            List<Map.Entry<String, Consumer<Desk>>> verbs = new ArrayList<>(own());
            verbs.addAll(own());
            UndoEverythingTest.verbs().forEach(arguments -> {
                @SuppressWarnings("unchecked")
                Consumer<Desk> verb = (Consumer<Desk>) arguments.get()[2];
                String name = String.valueOf(arguments.get()[0]);
                if (!NOT_BY_THEMSELVES.contains(name)) {
                    verbs.add(Map.entry(name, verb));
                }
            });
            return verbs;
        }

        private List<Map.Entry<String, Consumer<Desk>>> own() {
            return List.<Map.Entry<String, Consumer<Desk>>>of(
                    Map.entry("a new entry", d -> d.call(text())),
                    Map.entry("another text", d -> d.change(any(entries(d)), text())),
                    Map.entry("remove entry", d -> save(d).remove(any(entries(d)).id())),
                    Map.entry("settle promise", d -> new KeepPromise(d.writing, Desk.ZONE)
                            .settle(any(promises(d)).id(), any(List.of(PromiseState.values())))),
                    Map.entry("move promise", d -> new KeepPromise(d.writing, Desk.ZONE)
                            .move(any(promises(d)).id(), LocalDate.of(2026, 12, 3).plusDays(random.nextInt(30)))),
                    Map.entry("answer", d -> new AnswerRequest(d.writing).note(any(requests(d)).id(), new RequestWords(
                            any(List.of("", "their mother asked")), any(List.of(Answer.values())), "So be it.", "", ""))),
                    Map.entry("reopen request", d -> new AnswerRequest(d.writing).reopen(any(requests(d)).id())),
                    Map.entry("differ", d -> new JudgePair(d.writing).differ(any(heard(d)).id(), any(heard(d)).id())),
                    Map.entry("settle pair", d -> new JudgePair(d.writing).settle(any(heard(d)).id(), any(heard(d)).id())),
                    Map.entry("replace heard", d -> new HearWords(d.writing).replace(any(heard(d)).id(), any(heard(d)).id())),
                    Map.entry("correct", d -> new HearWords(d.writing).correct(any(heard(d)).id(), d.luis, any(List.of("hours", "hopes")))),
                    Map.entry("say back", d -> new HearWords(d.writing).sayBack(any(heard(d)).id(), random.nextBoolean())),
                    Map.entry("send a reply", this::sendReply),
                    Map.entry("finish the call", d -> new HoldCall(d.writing, save(d)).finish(call(d))),
                    Map.entry("discard the call", d -> new HoldCall(d.writing, save(d)).discard(call(d))),
                    Map.entry("check the goal", d -> new CheckGoal(d.writing, Desk.ZONE).run(goal(d), GoalOutcome.PARTLY, "Until eleven.")),
                    Map.entry("occasion off", d -> new ChangeOccasion(d.writing).switchOff(any(Occasion.OURS))),
                    Map.entry("occasion on", d -> new ChangeOccasion(d.writing).switchOn(any(Occasion.OURS))),
                    Map.entry("occasion moved", d -> new ChangeOccasion(d.writing).move(any(Occasion.OURS), random.nextBoolean() ? 1 : -1)),
                    Map.entry("occasion renamed", d -> new ChangeOccasion(d.writing).edit(
                            any(Occasion.OURS), new OccasionWords(any(List.of("Feast", "Ball")), Occasion.PARTY, Set.of()))),
                    Map.entry("stages named", d -> new NameStages(d.writing).run(List.of(
                            new StageWords(Stage.TALKING, any(List.of("", "Taster", "Tasting")), "Talking"),
                            new StageWords(Stage.BOOKED, any(List.of("", "Signed")), "Booked")))));
        }

        private void sendReply(Desk desk) {
            ReplyDraft draft = any(desk.notebook.read(session -> session.replies().of(desk.account)));
            Map<UUID, Answer> answers = requests(desk).stream()
                    .limit(random.nextInt(2))
                    .collect(Collectors.toMap(Request::id, any -> Answer.YES));
            new SendReply(desk.writing, save(desk)).run(desk.typed(null, text()), draft, answers);
        }

        private static CallDraft held(Desk desk) {
            return new CallDraft(
                    desk.account, EntryKind.CALL, Side.US, Desk.NOW.minusSeconds(60), "\" Sparklers.", Set.of(desk.luis),
                    Set.of(desk.helen), "", TalkClock.beginning(Desk.NOW));
        }

        private static CallDraft call(Desk desk) {
            return desk.notebook.read(session -> session.calls().find(desk.account)).orElseThrow();
        }

        private static UUID goal(Desk desk) {
            return Optional.ofNullable(new ReadAccount(desk.writing).run(desk.account).orElseThrow().goal()).orElseThrow().id();
        }

        private static SaveEntry save(Desk desk) {
            return new SaveEntry(desk.writing, Desk.ZONE, Locale.UK);
        }

        private static List<Entry> entries(Desk desk) {
            return desk.notebook.read(session -> session.entries().page(desk.account, null, 100));
        }

        private static List<HeardItem> heard(Desk desk) {
            return entries(desk).stream().flatMap(entry -> entry.heard().stream()).toList();
        }

        private static List<Promise> promises(Desk desk) {
            return entries(desk).stream().flatMap(entry -> entry.promises().stream()).toList();
        }

        private static List<Request> requests(Desk desk) {
            return entries(desk).stream().flatMap(entry -> entry.requests().stream()).toList();
        }
    }

    /** Typing is no change of its own: these begin with words that are not there in a chain. Their like stands among its own verbs. */
    private static final Set<String> NOT_BY_THEMSELVES = Set.of("send reply", "finish call", "discard call", "check goal");
}
