package app.earshot.listening.outlook;

import app.earshot.domain.account.Enquiry;
import app.earshot.domain.account.Outlook;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.domain.today.TodaySection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Picks the one most important thing to say about an account, and the day on which something else will be, or something less important beside it.
 *
 * <p>{@link Need#SENT_COUPLES} is never picked yet: nothing calls for a look at it. The outlook's count says
 * what kind of brake it is: how many days it has been follows from {@code since} and today, so that a row stays right overnight.
 */
public final class OutlookRules {

    private static final List<OutlookRule> RULES = List.of(
            BrakePeriod::periods,
            OurPromisePeriod::periods,
            OutlookPeriods::requests,
            OutlookPeriods::reply,
            BrokenPromisePeriod::periods,
            UnmarkedPeriods::periods,
            OutlookPeriods::thanks,
            SentPeriod::periods,
            ToldOthersPeriod::periods,
            (facts, zone) -> NearDayPeriod.period(facts).stream().toList(),
            (facts, zone) -> ChoosingDayPeriod.period(facts, zone).stream().toList(),
            (facts, zone) -> OfferPeriod.period(facts, zone).stream().toList(),
            (facts, zone) -> TheirPromisePeriod.periods(facts),
            (facts, zone) -> DeciderPeriod.period(facts).stream().toList(),
            OutlookPeriods::oneVoice,
            OutlookPeriods::quiet,
            OutlookPeriods::nothingHeard,
            OutlookPeriods::heard,
            OutlookPeriods::nothing,
            AfterDayPeriod::periods);

    private static final int RANKS_OF_A_NEED = 100_000;
    private static final int NO_DAY = 50_000;
    /** Behind all that lets questions rest, before a promise that is late. */
    private static final int FIRST_OF_THE_OWED = 90_000;

    private OutlookRules() {}

    public static Outlook of(AccountFacts facts, LocalDate today, ZoneId zone) {
        List<NeedPeriod> periods = periods(facts, zone);
        NeedPeriod first = first(periods, today);
        List<NeedPeriod> shown = shownOn(periods, today);
        LocalDate next = nextDay(facts, today);
        LocalDate changes = changes(facts, periods, today)
                .filter(day -> day.isAfter(today))
                .sorted()
                .distinct()
                .filter(day -> !first(periods, day).equals(first)
                        || !shownOn(periods, day).equals(shown)
                        || !Objects.equals(nextDay(facts, day), next))
                .findFirst()
                .orElse(null);
        return new Outlook(
                first.need(), rank(first), first.since(), first.personId(), first.kind(), next, facts.lastHeardAt(), changes);
    }

    static List<NeedPeriod> periods(AccountFacts facts, ZoneId zone) {
        return RULES.stream().flatMap(rule -> rule.periods(facts, zone).stream()).toList();
    }

    /**
     * All that is needed on a day, the most urgent first. While questions rest nothing but what we promised is, after a death beside the two lines that we
     * owe them; whoever is angry is owed what we owe them, and nobody is quiet who waits for us.
     */
    static List<NeedPeriod> needsOn(List<NeedPeriod> periods, LocalDate day) {
        NeedPeriod first = first(periods, day);
        Set<TodaySection> said = EnumSet.noneOf(TodaySection.class);
        return periods.stream()
                .filter(period -> period.holdsOn(day) && isNeeded(period.need()) && isNeededUnder(first, period.need()))
                .sorted(Comparator.comparingInt(OutlookRules::rank))
                .filter(period -> TodaySection.of(period.need()).map(section -> isALine(section, said)).orElse(true))
                .toList();
    }

    private static boolean isNeeded(Need need) {
        return need.needsListening() || need == Need.STORY_UNWRITTEN;
    }

    private static boolean isNeededUnder(NeedPeriod first, Need need) {
        boolean promised = need == Need.PROMISE_LATE || need == Need.PROMISE_DUE;
        return switch (first.need()) {
            case BRAKE -> promised;
            case TROUBLE -> need == Need.TROUBLE || promised || first.kind() != BrakePeriod.CONDOLENCE && need.isOwed() && need != Need.REPLY_OWED;
            default -> true;
        };
    }

    /** Whoever waits may wait for several things, and after their day several may be left to do; of the others the most urgent one says it. */
    private static boolean isALine(TodaySection section, Set<TodaySection> said) {
        boolean first = said.add(section);
        return section == TodaySection.WAITING || section == TodaySection.AFTER || first && !(section == TodaySection.QUIET && said.contains(TodaySection.WAITING));
    }

    /** What of it stands on Today. */
    private static List<NeedPeriod> shownOn(List<NeedPeriod> periods, LocalDate day) {
        return needsOn(periods, day).stream().filter(period -> TodaySection.of(period.need()).isPresent()).toList();
    }

    /** The most urgent need of the day; of two equal ones, the one that waits longest. */
    private static NeedPeriod first(List<NeedPeriod> periods, LocalDate day) {
        return periods.stream()
                .filter(period -> period.holdsOn(day))
                .min(Comparator.comparingInt(OutlookRules::rank))
                .orElse(NeedPeriod.always(Need.NOTHING));
    }

    /** Days on which something may begin, end, or have passed. */
    private static Stream<LocalDate> changes(AccountFacts facts, List<NeedPeriod> periods, LocalDate today) {
        Stream<LocalDate> edges =
                periods.stream().flatMap(period -> Stream.of(period.from(), period.until())).filter(Objects::nonNull);
        Enquiry enquiry = facts.enquiry();
        Stream<LocalDate> passed = enquiry == null ? Stream.of() : enquiry.days().stream().map(day -> day.plusDays(1));
        return Stream.concat(edges, passed);
    }

    /** What presses comes before all that is late, a word that we gave for a day counts like a promise; else by urgency, and within one need by the day since when: the one that waits longest comes first. */
    private static int rank(NeedPeriod period) {
        LocalDate since = period.since();
        boolean pressing = period.need() == Need.REPLY_OWED && period.kind() != 0;
        if (pressing) {
            return FIRST_OF_THE_OWED + period.kind();
        }
        boolean broken = period.need() == Need.WORD_OPEN && period.kind() == OpenWordPeriod.DATED;
        long within = since == null ? NO_DAY : Math.clamp(since.toEpochDay(), 0, RANKS_OF_A_NEED - 1);
        return (broken ? Need.PROMISE_LATE : period.need()).urgency() * RANKS_OF_A_NEED + (int) within;
    }

    private static @Nullable LocalDate nextDay(AccountFacts facts, LocalDate today) {
        Enquiry enquiry = facts.enquiry();
        return Optional.ofNullable(enquiry).stream()
                .filter(it -> !it.stage().isClosed())
                .flatMap(it -> it.days().stream())
                .filter(day -> !day.isBefore(today))
                .findFirst()
                .orElse(null);
    }
}
