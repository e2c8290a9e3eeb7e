package app.earshot.platform;

/**
 * How days and times are to be written, by codes; {@code region} leaves it to what is usual where this computer is.
 *
 * @param weekStart region, monday, sunday or saturday
 * @param order region, day-first or month-first
 * @param clock region, 24 or 12
 */
public record DateStyle(String weekStart, String order, String clock) {

    public static final String REGION = "region";

    public static final DateStyle FIRST = new DateStyle(REGION, REGION, REGION);
}
