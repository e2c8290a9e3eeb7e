package app.earshot.listening.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** What a sentence claims, in a form that can be held against what another sentence claims. */
sealed interface Claim {

    /** Whether it speaks of the same thing: the newer one of two that one person said takes the place of the older. */
    boolean isLike(Claim other);

    /** Whether not both can be so. */
    boolean excludes(Claim other);

    /**
     * How many people, or how much money.
     *
     * @param of what is counted
     * @param parts of which part of the day it is said; empty for the whole
     * @param low the least that it may mean: "about 80" allows a little less, "at most 80" allows none at all
     * @param high the most that it may mean
     */
    record Amount(String of, Set<String> parts, double low, double high) implements Claim {
        @Override
        public boolean isLike(Claim other) {
            return other instanceof Amount amount && of.equals(amount.of) && parts.equals(amount.parts);
        }

        @Override
        public boolean excludes(Claim other) {
            return other instanceof Amount amount && isLike(other) && (high < amount.low || amount.high < low);
        }
    }

    /**
     * When it begins or when it ends.
     *
     * @param minutes since the midnight before; a time after midnight counts on
     * @param exact whether it was said which half of the day
     */
    record Hour(boolean end, Set<String> parts, int minutes, boolean exact) implements Claim {
        private static final int AN_HOUR = 60;
        private static final int HALF_A_DAY = 12 * AN_HOUR;

        @Override
        public boolean isLike(Claim other) {
            return other instanceof Hour hour && end == hour.end && parts.equals(hour.parts);
        }

        @Override
        public boolean excludes(Claim other) {
            return other instanceof Hour hour && isLike(other) && apart(hour) >= AN_HOUR;
        }

        private int apart(Hour other) {
            int apart = Math.abs(minutes - other.minutes);
            int onTheClock = apart % HALF_A_DAY;
            return exact && other.exact ? apart : Math.min(onTheClock, HALF_A_DAY - onTheClock);
        }
    }

    /** The day of it, or the day by which it has to be settled. */
    record OnDay(boolean deadline, LocalDate day) implements Claim {
        private static final int DEADLINES_APART = 3;

        @Override
        public boolean isLike(Claim other) {
            return other instanceof OnDay on ? deadline == on.deadline : !deadline && other instanceof OnWeekday;
        }

        @Override
        public boolean excludes(Claim other) {
            return switch (other) {
                case OnDay on -> deadline == on.deadline
                        && Math.abs(ChronoUnit.DAYS.between(day, on.day)) >= (deadline ? DEADLINES_APART : 1);
                case OnWeekday on -> !deadline && on.weekday() != day.getDayOfWeek();
                default -> false;
            };
        }
    }

    /** The day of the week on which it has to be. */
    record OnWeekday(DayOfWeek weekday) implements Claim {
        @Override
        public boolean isLike(Claim other) {
            return other instanceof OnWeekday || other instanceof OnDay on && !on.deadline();
        }

        @Override
        public boolean excludes(Claim other) {
            return other instanceof OnWeekday on ? weekday != on.weekday : other instanceof OnDay && other.excludes(this);
        }
    }

    /**
     * One of two things that exclude each other, such as a live band and a DJ.
     *
     * @param number the pair's number in the table
     */
    record Choice(int number, boolean first) implements Claim {
        @Override
        public boolean isLike(Claim other) {
            return other instanceof Choice choice && number == choice.number;
        }

        @Override
        public boolean excludes(Claim other) {
            return other instanceof Choice choice && isLike(other) && first != choice.first;
        }
    }

    /**
     * Something that is wanted, or not wanted at all.
     *
     * @param things the words for it, cut down to their stems
     */
    record Wish(boolean wanted, Set<String> things) implements Claim {
        @Override
        public boolean isLike(Claim other) {
            return other instanceof Wish wish && (things.containsAll(wish.things) || wish.things.containsAll(things));
        }

        /** "No speeches" excludes long ones and short ones; "no long speeches" leaves room for short ones. */
        @Override
        public boolean excludes(Claim other) {
            return other instanceof Wish wish
                    && wanted != wish.wanted
                    && (wanted ? things.containsAll(wish.things) : wish.things.containsAll(things));
        }
    }
}
