package app.earshot.listening.asking;

import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.Topic;
import app.earshot.listening.knowledge.TheirDay;
import app.earshot.listening.suggestion.RuleContext;
import java.time.LocalDate;
import java.util.Set;

/** Whether a topic matters for this occasion, at this stage and now, so much that one may ask for it out of the blue. */
final class Timely {

    private static final int MATTERS = 7;
    private static final int DAYS_OF_THE_STORY = 42;
    private static final int AN_OFFER_SETTLES = 7;
    private static final int DAYS_OF_GETTING_READY = 60;
    private static final Set<String> OF_GETTING_READY = Set.of("hours", "other-vendors", "who-does-what", "make-it-easy", "size-shape");

    /** What one may still want to know while an offer lies with them. */
    private static final Set<String> OF_THE_OFFER = Set.of("choose-by", "who-decides", "who-else");

    /** What everybody has to know, whatever it is about. */
    private static final Set<String> OF_ANY_ENQUIRY = Set.of("date-place", "size-shape");

    private static final int MATTERS_FROM_THE_FIRST = 5;

    private Timely() {}

    static boolean isTimely(RuleContext now, Topic topic) {
        int least = OF_ANY_ENQUIRY.contains(topic.code()) ? MATTERS_FROM_THE_FIRST : MATTERS;
        if (now.weight(topic) < least || !now.clashes().isEmpty()) {
            return false;
        }
        return switch (now.stage()) {
            case ENQUIRED, TALKING -> true;
            case BOOKED -> isNear(now) || !OF_GETTING_READY.contains(topic.code());
            case OFFER_MADE -> OF_THE_OFFER.contains(topic.code()) || !hasLain(now);
            case DELIVERED -> isFresh(now) && (now.facts().goal() == null || now.facts().goal().outcome() == null);
            case STAYING_IN_TOUCH, LOST, DECLINED -> false;
        };
    }

    /** Who comes, with whom and how is settled when the day draws near, and bothers nobody half a year before. */
    private static boolean isNear(RuleContext now) {
        LocalDate day = TheirDay.last(now.facts()).orElse(null);
        return day != null && !day.minusDays(DAYS_OF_GETTING_READY).isAfter(now.today());
    }

    private static boolean hasLain(RuleContext now) {
        var enquiry = now.facts().enquiry();
        return enquiry != null && now.stage() == Stage.OFFER_MADE && now.daysSince(enquiry.stages().getLast().at()) >= AN_OFFER_SETTLES;
    }

    /** Whether their day was in the last weeks: then its story is fresh. */
    static boolean isFresh(RuleContext now) {
        LocalDate day = TheirDay.last(now.facts()).orElse(null);
        return day != null && !day.plusDays(DAYS_OF_THE_STORY).isBefore(now.today());
    }
}
