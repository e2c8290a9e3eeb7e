package app.earshot.ui.insights;

import app.earshot.ui.parts.Card;
import app.earshot.ui.parts.text.Texts;
import app.earshot.ui.words.Messages;
import app.earshot.usecase.insights.Insights;

/** Who did the talking, and what became of our word, quarter by quarter. */
final class TalkCard extends Card {

    private static final int QUARTERS = 4;

    TalkCard(Insights read, InsightsWords words, Messages messages) {
        super(Texts.wrapped(messages.text("insights.talk"), "section"));
        read.talks().reversed().stream().limit(QUARTERS).forEach(talk -> getChildren().add(Texts.wrapped(
                messages.text("insights.talk.row", words.quarter(talk.from()), talk.them(), talk.even(), talk.us(), talk.all()))));
        if (read.talks().isEmpty()) {
            getChildren().add(Texts.wrapped(messages.text("insights.talk.none"), "soft"));
        }
        getChildren().add(Texts.wrapped(messages.text("insights.kept"), "section"));
        read.kept().reversed().stream().limit(QUARTERS).forEach(kept -> getChildren().add(Texts.wrapped(messages.text(
                "insights.kept.row", words.quarter(kept.from()), kept.word().kept(), kept.word().all(), kept.word().keptLate(), kept.word().broken()))));
        if (read.kept().isEmpty()) {
            getChildren().add(Texts.wrapped(messages.text("insights.kept.none"), "soft"));
        }
    }
}
