package app.earshot.ui.settings;

import app.earshot.domain.calendar.HolidayArea;
import app.earshot.ui.parts.Visibility;
import app.earshot.ui.parts.field.Field;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.calendar.KeepHolidays;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Whose public holidays stand in the calendar; none is a choice. The countries are read when the settings are opened. */
final class HolidaySection extends SettingsSection {

    private final SettingsActions actions;
    private final HolidayArea none;
    private final String everywhere;
    private final ComboBox<HolidayArea> country = new ComboBox<>();
    private final ComboBox<HolidayArea> region = new ComboBox<>();
    private final Field regionField;
    private boolean showing;

    HolidaySection(SettingsActions actions, Messages messages) {
        super(messages, "settings.holidays", "settings.holidays-sentence");
        this.actions = actions;
        this.none = new HolidayArea(KeepHolidays.NONE, messages.text("settings.holidays.none"));
        this.everywhere = messages.text("settings.holidays.everywhere");
        for (ComboBox<HolidayArea> box : List.of(country, region)) {
            box.setConverter(new Naming());
            box.valueProperty().subscribe(this::chosen);
        }
        regionField = new Field("holiday-region", messages.text("settings.holidays.region"), region);
        Visibility.set(regionField, false);
        card().addAll(new Field("holiday-country", messages.text("settings.holidays.country"), country), regionField);
    }

    void refresh() {
        actions.holidays(this::show);
    }

    private void show(HolidayChoice choice) {
        showing = true;
        String code = choice.chosen();
        String land = code.contains("/") ? code.substring(0, code.indexOf('/')) : code;
        List<HolidayArea> countries = new ArrayList<>();
        countries.add(none);
        countries.addAll(choice.countries());
        country.getItems().setAll(countries);
        country.setValue(named(countries, land, none));
        HolidayArea whole = new HolidayArea(land, everywhere);
        List<HolidayArea> regions = new ArrayList<>();
        regions.add(whole);
        regions.addAll(choice.regions());
        region.getItems().setAll(regions);
        region.setValue(named(regions, code, whole));
        Visibility.set(regionField, !choice.regions().isEmpty());
        showing = false;
    }

    private void chosen(HolidayArea area) {
        if (!showing && area != null) {
            actions.chooseHolidays(area.code());
            refresh();
        }
    }

    private static HolidayArea named(List<HolidayArea> areas, String code, HolidayArea otherwise) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst().orElse(otherwise);
    }

    /** An area by its name; nothing is typed here. */
    private static final class Naming extends StringConverter<HolidayArea> {

        @Override
        public String toString(HolidayArea area) {
            return area == null ? "" : area.name();
        }

        @Override
        public HolidayArea fromString(String typed) {
            throw new UnsupportedOperationException("An area is chosen, not typed");
        }
    }
}
