package app.earshot.usecase.insights;

import java.time.LocalDate;
import java.time.Month;

/**
 * A quarter of a year as people count it: winter begins in December and bears the number of the year in which it ends.
 *
 * @param number 0 for winter, 1 for spring, 2 for summer, 3 for autumn
 */
public record Season(int year, int number) implements Comparable<Season> {

    private static final int MONTHS = 3;
    private static final int SEASONS = 4;

    public static Season of(LocalDate day) {
        int year = day.getMonth() == Month.DECEMBER ? day.getYear() + 1 : day.getYear();
        return new Season(year, day.getMonthValue() % 12 / MONTHS);
    }

    @Override
    public int compareTo(Season other) {
        return Integer.compare(year * SEASONS + number, other.year * SEASONS + other.number);
    }
}
