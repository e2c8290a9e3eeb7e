package app.earshot.listening.suggestion;

import app.earshot.domain.Coded;
import app.earshot.domain.account.AccountKind;
import app.earshot.domain.account.Enquiry;
import app.earshot.domain.bank.Circumstance;
import app.earshot.domain.bank.Question;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.listening.tables.TabbedFile;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether what a question needs is so on an account. What is not known counts as not so. */
public record Circumstances(AccountFacts facts, LocalDate today) {

    private static final Map<Circumstance, Pattern> PLACES = new EnumMap<>(Circumstance.class);
    private static final Map<Circumstance, List<Integer>> MONTHS = new EnumMap<>(Circumstance.class);
    private static final Map<Circumstance, List<Integer>> SIZES = new EnumMap<>(Circumstance.class);
    private static final Map<Circumstance, Pattern> ORDERS = new EnumMap<>(Circumstance.class);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final int LONGEST = 400;

    static {
        for (List<String> row : TabbedFile.rows(Circumstances.class, "circumstances_en.tsv", 3)) {
            Circumstance circumstance = Coded.of(Circumstance.class, row.get(0));
            List<String> words = Arrays.asList(row.get(2).split(" *, *"));
            switch (row.get(1)) {
                case "place" -> PLACES.put(circumstance, anyOf(words));
                case "order" -> ORDERS.put(circumstance, anyOf(words));
                case "month" -> MONTHS.put(circumstance, words.stream().map(Integer::valueOf).toList());
                default -> SIZES.put(circumstance, words.stream().map(Integer::valueOf).toList());
            }
        }
    }

    /** Whether it is for few people, or for an order of things that are counted: one of ours does it. What nobody gave a size may be large. */
    public static boolean isSmall(Enquiry enquiry) {
        Pattern order = ORDERS.get(Circumstance.FEW);
        return order != null && order.matcher(begins(enquiry.size())).find() || isOfSize(enquiry.size(), SIZES.getOrDefault(Circumstance.FEW, List.of()));
    }

    boolean suit(Question question) {
        boolean anybody = question.onlyIf().stream().noneMatch(Circumstance::isAudience);
        return (anybody || question.onlyIf().stream().filter(Circumstance::isAudience).anyMatch(this::holds))
                && question.onlyIf().stream().filter(needed -> !needed.isAudience()).allMatch(this::holds);
    }

    boolean holds(Circumstance circumstance) {
        Enquiry enquiry = facts.enquiry();
        return switch (circumstance) {
            case COUPLE -> facts.account().kind() == AccountKind.COUPLE;
            case FAMILY -> facts.account().kind() == AccountKind.FAMILY;
            case COMPANY -> facts.account().kind() == AccountKind.COMPANY;
            case PLANNER -> facts.account().kind() == AccountKind.PLANNER;
            case ENQUIRY -> enquiry != null || facts.account().kind() == AccountKind.COUPLE || facts.account().kind() == AccountKind.FAMILY;
            case WORKS_WITH_US -> !holds(Circumstance.ENQUIRY);
            case WINTER, SUMMER -> enquiry != null && isIn(enquiry.day(), MONTHS.getOrDefault(circumstance, List.of()));
            case MARQUEE, CHURCH, ABROAD, OUTDOORS, AT_HOME, ON_THE_WATER -> enquiry != null && isAt(enquiry.place(), circumstance);
            case REFERRED -> enquiry != null && enquiry.referredBy() != null;
            case CROWD, FEW -> enquiry != null && isOfSize(enquiry.size(), SIZES.getOrDefault(circumstance, List.of()));
        };
    }

    /** Only a day that is still to come: nobody asks in May about the light of last winter. */
    private boolean isIn(@Nullable LocalDate day, List<Integer> months) {
        return day != null && !day.isBefore(today) && months.contains(day.getMonthValue());
    }

    private static boolean isAt(String place, Circumstance circumstance) {
        Pattern words = PLACES.get(circumstance);
        return words != null && words.matcher(begins(place)).find();
    }

    /** By the first number that stands in the words. */
    private static boolean isOfSize(String size, List<Integer> bounds) {
        Matcher number = NUMBER.matcher(begins(size));
        return number.find() && bounds.size() == 2
                && Integer.parseInt(number.group()) >= bounds.getFirst() && Integer.parseInt(number.group()) <= bounds.getLast();
    }

    private static String begins(String words) {
        return words.substring(0, Math.min(LONGEST, words.length())).toLowerCase(Locale.ROOT);
    }

    private static Pattern anyOf(List<String> words) {
        String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<!\\p{L})(?:" + any + ")(?!\\p{L})");
    }
}
