package app.earshot.domain.calendar;

/**
 * A country, or a region of one, that celebrates days of its own.
 *
 * @param code a country's ("gb"), or a country's and a region's ("gb/eng")
 * @param name as it is said in the language of the program
 */
public record HolidayArea(String code, String name) {}
