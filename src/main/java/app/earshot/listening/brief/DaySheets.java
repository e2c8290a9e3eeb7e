package app.earshot.listening.brief;

import app.earshot.domain.Side;
import app.earshot.domain.account.ContactKind;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Hours;
import app.earshot.domain.account.Member;
import app.earshot.domain.account.Role;
import app.earshot.domain.account.Teammate;
import app.earshot.domain.timeline.HeardItem;
import app.earshot.domain.timeline.Promise;
import app.earshot.domain.timeline.PromiseState;
import app.earshot.listening.brief.DaySheet.Gap;
import app.earshot.listening.quoting.Quotability;
import app.earshot.listening.quoting.QuoteBar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Picks what has to come along on the day itself. */
public final class DaySheets {

    /** What they say of these goes with whoever does the day. */
    public static final String MUST = "must-haves";
    public static final String MUST_NOT = "must-nots";
    /** Besides those: what matters there, the weightiest first. */
    public static final List<String> ALSO = List.of("needs", "hours", "who-does-what", "other-vendors", "family-culture", "moment", "make-it-easy");

    private static final int WORDS = 8;
    private static final int BESIDES = 6;
    private static final int PROMISES = 8;
    private static final int PEOPLE = 10;

    /** Whom one asks for there: who runs the place or the day before those whose day it is. */
    private static final List<Role> TO_ASK_FOR = List.of(Role.PLANNER, Role.VENUE, Role.CONTACT);
    private static final Set<PromiseState> OPEN = Set.of(PromiseState.OPEN);
    private static final Set<PromiseState> KEPT = Set.of(PromiseState.KEPT, PromiseState.KEPT_LATE);
    private static final Set<Role> LAST = Set.of(Role.GUEST, Role.PAYER, Role.DECIDER);

    private DaySheets() {}

    /**
     * What is known of an account.
     *
     * @param members without those who were removed, in order
     * @param heard what stands of what they said about {@link #MUST}, {@link #MUST_NOT} and {@link #ALSO}, newest first
     * @param promises all of both sides
     */
    public record Known(Enquiry enquiry, List<Member> members, List<Teammate> teammates, List<HeardItem> heard, List<Promise> promises) {}

    /** @param day which of the enquiry's days is meant, or null for the one on which it is settled */
    public static DaySheet of(Known known, @Nullable LocalDate day, ZoneId zone) {
        Enquiry enquiry = known.enquiry();
        LocalDate meant = day == null ? enquiry.day() : day;
        List<Teammate> crews = enquiry.crews().stream()
                .flatMap(id -> known.teammates().stream().filter(each -> each.id().equals(id)))
                .toList();
        List<Member> people = known.members().stream().sorted(Comparator.comparingInt(DaySheets::place)).toList();
        return new DaySheet(
                enquiry,
                meant,
                DayClock.of(meant, enquiry.hours(), zone),
                crews,
                Excerpt.of(people, PEOPLE),
                words(known, topic -> topic.equals(MUST), WORDS),
                words(known, topic -> topic.equals(MUST_NOT), WORDS),
                words(known, ALSO::contains, BESIDES),
                promises(known, Side.US, OPEN),
                promises(known, Side.THEM, OPEN),
                promises(known, Side.US, KEPT),
                gaps(enquiry, meant, crews, people));
    }

    private static int place(Member member) {
        int first = TO_ASK_FOR.stream().filter(member.roles()::contains).mapToInt(TO_ASK_FOR::indexOf).min().orElse(TO_ASK_FOR.size());
        boolean last = first == TO_ASK_FOR.size() && !member.roles().isEmpty() && LAST.containsAll(member.roles());
        return last ? TO_ASK_FOR.size() + 1 : first;
    }

    private static Excerpt<HeardItem> words(Known known, Predicate<String> topics, int most) {
        return Excerpt.of(
                known.heard().stream()
                        .filter(item -> item.topic() != null && topics.test(item.topic()))
                        .filter(item -> mayLieThere(item.words()))
                        .sorted(Comparator.comparingInt(item -> ALSO.indexOf(item.topic())))
                        .toList(),
                most);
    }

    /** What was told in confidence stays in the notebook: anybody may read what lies on a table. */
    private static boolean mayLieThere(String words) {
        Optional<QuoteBar> bar = Quotability.bar(words);
        return bar.isEmpty() || bar.get() != QuoteBar.SECRET;
    }

    private static Excerpt<Promise> promises(Known known, Side side, Set<PromiseState> states) {
        Comparator<Promise> order = states.equals(OPEN)
                ? Comparator.comparing(Promise::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                : Comparator.comparing(Promise::settledOn, Comparator.nullsFirst(Comparator.naturalOrder())).reversed();
        return Excerpt.of(
                known.promises().stream()
                        .filter(promise -> promise.side() == side && states.contains(promise.state()) && mayLieThere(promise.words()))
                        .sorted(order)
                        .toList(),
                PROMISES);
    }

    private static List<Gap> gaps(Enquiry enquiry, @Nullable LocalDate day, List<Teammate> crews, List<Member> people) {
        Hours hours = enquiry.hours();
        boolean somebody = people.stream().anyMatch(each -> place(each) < TO_ASK_FOR.size());
        boolean number = people.stream()
                .flatMap(each -> each.person().contacts().stream())
                .anyMatch(contact -> contact.kind() == ContactKind.PHONE);
        List<Gap> gaps = new ArrayList<>();
        Stream.of(
                        day == null ? Gap.DAY : null,
                        enquiry.place().isBlank() ? Gap.PLACE : null,
                        hours.from() == null || hours.to() == null ? Gap.HOURS : null,
                        hours.setUp() == 0 ? Gap.SET_UP : null,
                        hours.travel() == 0 ? Gap.TRAVEL : null,
                        crews.isEmpty() ? Gap.CREW : null,
                        somebody ? null : Gap.WHO_TO_ASK_FOR,
                        number ? null : Gap.NUMBER)
                .filter(Objects::nonNull)
                .forEach(gaps::add);
        return gaps;
    }
}
