package app.earshot.ui.settings;

import app.earshot.domain.calendar.HolidayArea;
import java.util.List;

/**
 * Whose public holidays the calendar shows.
 *
 * @param chosen the code of the country or region
 * @param regions the regions of the chosen country
 */
record HolidayChoice(String chosen, List<HolidayArea> countries, List<HolidayArea> regions) {}
