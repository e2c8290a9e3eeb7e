package app.earshot.usecase.insights;

import app.earshot.domain.calendar.WorkingTime;
import app.earshot.domain.insights.Before;
import app.earshot.domain.insights.Course;
import app.earshot.domain.insights.FirstWord;
import app.earshot.domain.insights.Group;
import app.earshot.domain.insights.Kept;
import app.earshot.domain.insights.Period;
import app.earshot.domain.insights.RuleCost;
import app.earshot.domain.insights.Talk;
import app.earshot.domain.timeline.TalkShare;
import app.earshot.store.insights.InsightsDao;
import app.earshot.store.insights.InsightsDao.Exchange;
import app.earshot.usecase.Writing;
import app.earshot.usecase.insights.Insights.Together;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what became of enquiries, and what came before. In steps, so that what a person does comes in between. */
public final class ReadInsights {

    private final Writing writing;
    private final ZoneId zone;

    public ReadInsights(Writing writing, ZoneId zone) {
        this.writing = writing;
        this.zone = zone;
    }

    /** The months that there is something of: from the first enquiry to today's. */
    public Period all() {
        LocalDate today = LocalDate.ofInstant(writing.clock().instant(), zone);
        LocalDate first = writing.read(session -> session.insights(Instant.EPOCH, writing.clock().instant()).firstBegan())
                .map(this::dayOf).filter(day -> !day.isAfter(today)).orElse(today);
        return new Period(YearMonth.from(first), YearMonth.from(today));
    }

    public Insights run(Period period) {
        List<Course> courses = newestFirst(read(period, InsightsDao::courses));
        Map<UUID, Course> known = courses.stream().collect(Collectors.toMap(Course::enquiryId, Function.identity()));
        return new Insights(
                period, courses, months(period, courses),
                Group.by(this::season, courses).stream().sorted(Comparator.comparing((Group<Season> group) -> group.what()).reversed()).toList(),
                Group.bySource(courses),
                firstWords(period, known), firstWordsBefore(period), elsewhere(courses), rules(period, courses), together(period, known),
                talks(period), kept(period));
    }

    private <T> T read(Period period, Function<InsightsDao, T> what) {
        return writing.read(session -> what.apply(session.insights(period.from(zone), period.until(zone))));
    }

    private static List<Course> newestFirst(List<Course> courses) {
        return courses.stream().sorted(Comparator.comparing(Course::began).reversed().thenComparing(Course::enquiryId)).toList();
    }

    private List<Group<YearMonth>> months(Period period, List<Course> courses) {
        Map<YearMonth, List<Course>> months = courses.stream().collect(Collectors.groupingBy(course -> YearMonth.from(dayOf(course.began()))));
        return Stream.iterate(period.first(), month -> !month.isAfter(period.last()), month -> month.plusMonths(1))
                .map(month -> new Group<>(month, months.getOrDefault(month, List.of())))
                .toList();
    }

    private Season season(Course course) {
        return Season.of(dayOf(course.began()));
    }

    private List<FirstWord> firstWordsBefore(Period period) {
        long months = period.first().until(period.last().plusMonths(1), ChronoUnit.MONTHS);
        Period before = new Period(period.first().minusMonths(months), period.first().minusMonths(1));
        return firstWords(before, read(before, InsightsDao::courses).stream().collect(Collectors.toMap(Course::enquiryId, Function.identity())));
    }

    private List<FirstWord> firstWords(Period period, Map<UUID, Course> known) {
        Map<UUID, Exchange> exchanges = read(period, InsightsDao::firstWords);
        WorkingTime working = writing.read(session -> session.workingTime().now());
        return exchanges.entrySet().stream()
                .filter(exchange -> known.containsKey(exchange.getKey()))
                .map(exchange -> new FirstWord(
                        known.get(exchange.getKey()), exchange.getValue().began(),
                        working.between(exchange.getValue().began(), exchange.getValue().answered(), zone)))
                .sorted(Comparator.comparing(FirstWord::wrote).reversed())
                .toList();
    }

    private static List<Course> elsewhere(List<Course> courses) {
        return courses.stream()
                .filter(course -> course.isDecided() && !course.isBooked())
                .sorted(Comparator.comparing((Course course) -> course.reason().isBlank()).thenComparing(Course::endedAt, Comparator.reverseOrder()))
                .toList();
    }

    private List<RuleCost> rules(Period period, List<Course> courses) {
        Map<UUID, Course> newest = courses.stream().collect(Collectors.toMap(Course::accountId, Function.identity(), (one, older) -> one));
        Map<String, List<Map.Entry<UUID, String>>> rules = read(period, InsightsDao::rules).stream()
                .collect(Collectors.groupingBy(rule -> rule.getValue().strip().toLowerCase(Locale.ROOT)));
        return rules.values().stream()
                .map(said -> {
                    List<Course> heard = said.stream().map(Map.Entry::getKey).distinct().map(newest::get).filter(Objects::nonNull).toList();
                    return new RuleCost(
                            said.getFirst().getValue().strip(), newestFirst(heard.stream().filter(it -> it.isDecided() && !it.isBooked()).toList()),
                            newestFirst(heard.stream().filter(Course::isBooked).toList()));
                })
                .filter(cost -> !cost.lost().isEmpty() || !cost.booked().isEmpty())
                .sorted(Comparator.comparingInt((RuleCost cost) -> cost.lost().size()).reversed().thenComparing(RuleCost::rule))
                .toList();
    }

    private List<Together> together(Period period, Map<UUID, Course> known) {
        Map<Course, Before> before = read(period, InsightsDao::before).entrySet().stream()
                .filter(one -> known.containsKey(one.getKey()) && known.get(one.getKey()).isDecided())
                .collect(Collectors.toMap(one -> known.get(one.getKey()), Map.Entry::getValue));
        return Stream.of(
                        together("both-heard", Before::couple, Before::bothHeard, before),
                        together("goal-agreed", any -> true, Before::goalAgreed, before),
                        together("said-back", any -> true, Before::saidBack, before))
                .filter(one -> one.with().decided() > 0 && one.without().decided() > 0)
                .toList();
    }

    private static Together together(String what, Predicate<Before> counts, Predicate<Before> had, Map<Course, Before> before) {
        Map<Boolean, List<Course>> both = before.entrySet().stream()
                .filter(one -> counts.test(one.getValue()))
                .collect(Collectors.partitioningBy(one -> had.test(one.getValue()), Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return new Together(what, new Group<>(true, both.get(true)), new Group<>(false, both.get(false)));
    }

    private List<Talk> talks(Period period) {
        Map<LocalDate, List<TalkShare>> quarters = read(period, InsightsDao::talks).stream()
                .collect(Collectors.groupingBy(
                        talk -> dayOf(talk.getKey()).with(IsoFields.DAY_OF_QUARTER, 1), TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return quarters.entrySet().stream()
                .map(quarter -> new Talk(
                        quarter.getKey(), count(quarter.getValue(), TalkShare.THEM), count(quarter.getValue(), TalkShare.EVEN),
                        count(quarter.getValue(), TalkShare.US)))
                .toList();
    }

    private static int count(List<TalkShare> talks, TalkShare share) {
        return (int) talks.stream().filter(talk -> talk == share).count();
    }

    private List<Kept> kept(Period period) {
        return read(period, dao -> dao.kept(period.firstDay(), period.end())).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(quarter -> new Kept(quarter.getKey(), quarter.getValue()))
                .toList();
    }

    private LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
