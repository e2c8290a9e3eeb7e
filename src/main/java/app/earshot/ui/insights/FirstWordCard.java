package app.earshot.ui.insights;

import app.earshot.domain.insights.FirstWord;
import app.earshot.ui.parts.Card;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.insights.Insights;
import java.time.Duration;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** How long whoever wrote first waited for a word: the middle one, and how it went month by month. */
final class FirstWordCard extends Card {

    private static final int ENOUGH_MONTHS = 3;
    private static final double MINUTES = 60;
    /** So many months are named at most, so that they stand beside each other. */
    private static final long TICKS = 3;

    FirstWordCard(Insights read, InsightsWords words, Messages messages) {
        super(Texts.wrapped(messages.text("insights.first-word"), "section"));
        Optional<Duration> middle = InsightsWords.middle(read.firstWords());
        if (middle.isEmpty()) {
            getChildren().add(Texts.wrapped(messages.text("insights.first-word.none"), "soft"));
            return;
        }
        String before = InsightsWords.middle(read.firstWordsBefore()).map(words::waited).map(it -> messages.text("insights.first-word.before", it)).orElse("");
        getChildren().addAll(
                Texts.wrapped(words.waited(middle.get()), "title"),
                Texts.wrapped(messages.text("insights.first-word.median", read.firstWords().size()) + before, "small", "soft"));
        Map<YearMonth, List<FirstWord>> months = read.firstWords().stream()
                .collect(Collectors.groupingBy(word -> YearMonth.from(messages.days().dayOf(word.wrote())), TreeMap::new, Collectors.toList()));
        if (months.size() >= ENOUGH_MONTHS) {
            getChildren().add(chart(months, messages));
        }
    }

    private static LineChart<Number, Number> chart(Map<YearMonth, List<FirstWord>> months, Messages messages) {
        YearMonth first = months.keySet().iterator().next();
        XYChart.Series<Number, Number> series = new XYChart.Series<>();
        months.forEach((month, words) -> InsightsWords.middle(words).ifPresent(middle -> series.getData().add(
                new XYChart.Data<>(first.until(month, ChronoUnit.MONTHS), middle.toMinutes() / MINUTES))));
        long last = series.getData().getLast().getXValue().longValue();
        NumberAxis time = new NumberAxis(0, last, Math.max(1, Math.ceilDiv(last, TICKS)));
        time.setMinorTickVisible(false);
        time.setTickLabelFormatter(new StringConverter<>() {
            @Override
            public String toString(Number months) {
                return messages.days().month(first.plusMonths(months.longValue()));
            }

            @Override
            public Number fromString(String month) {
                throw new UnsupportedOperationException("Nobody types here");
            }
        });
        NumberAxis hours = new NumberAxis();
        hours.setMinorTickVisible(false);
        hours.setLabel(messages.text("insights.first-word.hours"));
        LineChart<Number, Number> chart = new LineChart<>(time, hours);
        chart.setLegendVisible(false);
        chart.setAnimated(false);
        chart.setAccessibleText(messages.text("insights.first-word"));
        chart.getData().add(series);
        chart.getStyleClass().add("insights-chart");
        VBox.setVgrow(chart, Priority.ALWAYS);
        return chart;
    }
}
