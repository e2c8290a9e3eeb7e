package app.earshot.listening.connection;

import app.earshot.domain.Sentence;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.facts.AccountFacts.Voice;
import app.earshot.domain.facts.ConnectionFacts;
import app.earshot.listening.bank.Catalogue;
import app.earshot.listening.knowledge.AccountStage;
import app.earshot.listening.knowledge.UnmarkedLetters;
import app.earshot.listening.phrase.Phrases;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Understanding: on how many topics we have heard them, and which of these we said back. */
final class Understanding implements ConnectionRule {

    private static final int NAMED = 6;

    private final Catalogue catalogue;

    Understanding(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public ConnectionPart read(ConnectionFacts facts, LocalDate today) {
        List<Voice> voices = facts.account().voices();
        List<Topic> topics = catalogue.topics(AccountStage.of(facts.account()).occasion());
        List<Topic> heard = topics.stream().filter(topic -> voices.stream().anyMatch(voice -> isOn(voice, topic))).toList();
        List<Topic> back = heard.stream()
                .filter(topic -> voices.stream().anyMatch(voice -> isOn(voice, topic) && voice.saidBack() > 0))
                .toList();
        List<UUID> evidence = voices.stream()
                .sorted(Comparator.comparing((Voice voice) -> voice.saidBack() > 0)
                        .thenComparing(Voice::lastAt)
                        .reversed())
                .map(Voice::entryId)
                .toList();
        return new ConnectionPart(
                ConnectionAspect.UNDERSTANDING,
                heard.isEmpty() && UnmarkedLetters.newest(facts.account()).isPresent()
                        ? Sentence.of("connection.understanding.unmarked")
                        : sentence(heard.size(), back.size()),
                details(back),
                Evidence.entries(evidence));
    }

    private static Sentence sentence(int heard, int back) {
        return heard == 0
                ? Sentence.of("connection.understanding.none")
                : Sentence.of("connection.understanding", heard, back);
    }

    private static List<Sentence> details(List<Topic> back) {
        if (back.isEmpty()) {
            return List.of();
        }
        List<Sentence> names = back.stream().limit(NAMED).map(Topic::name).toList();
        return List.of(
                back.size() > NAMED
                        ? Sentence.of("connection.understanding.back.more", Phrases.row(names), back.size() - NAMED)
                        : Sentence.of("connection.understanding.back", Phrases.row(names)));
    }

    private static boolean isOn(Voice voice, Topic topic) {
        return topic.code().equals(voice.topic());
    }
}
