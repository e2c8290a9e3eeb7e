package app.earshot.listening;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.domain.Sentence;
import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Outlook;
import app.earshot.domain.account.Outlook.Need;
import app.earshot.domain.bank.TopicGroup;
import app.earshot.domain.facts.AccountFacts;
import app.earshot.listening.bank.Catalogue;
import app.earshot.listening.bank.Repertoire;
import app.earshot.listening.knowledge.KnowledgeState;
import app.earshot.listening.outlook.OutlookRules;
import app.earshot.listening.outlook.OutlookSentence;
import app.earshot.listening.phrase.Phrases;
import app.earshot.ui.words.Messages;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything that this room says has its text, and the text takes as many arguments as it is given. */
class WordsOfAdviceTest {

    private static final Pattern HOLE = Pattern.compile("\\{(\\d+)");
    private static final Properties TEXTS = texts();
    private static final Messages MESSAGES = Messages.strict(Locale.UK, Clock.fixed(Couple.TODAY.atStartOfDay(Couple.ZONE).toInstant(), Couple.ZONE));

    private static Properties texts() {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Adviser.class.getResourceAsStream("/app/earshot/ui/words/messages.properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String say(Sentence sentence) {
        String pattern = TEXTS.getProperty(sentence.key());
        assertThat(pattern).as(sentence.key()).isNotNull();
        assertThat(HOLE.matcher(pattern).results().map(hole -> hole.group(1)).distinct())
                .as(sentence.key())
                .hasSameSizeAs(sentence.args());
        return MESSAGES.text(sentence);
    }

    @Test
    void whateverItAdvises() {
        Set<String> keys = new TreeSet<>();
        SomeAccounts accounts = new SomeAccounts(7);
        for (int i = 0; i < 3_000; i++) {
            AccountFacts facts = accounts.next().facts();
            Advice advice = Adviser.advise(facts, Couple.TODAY, Couple.ZONE, Repertoire.standard());
            advice.suggestions().forEach(each -> note(keys, each.reason()));
            advice.blindSpots().forEach(each -> note(keys, each.sentence()));
            Outlook outlook = OutlookRules.of(facts, Couple.TODAY, Couple.ZONE);
            note(keys, OutlookSentence.of(outlook, "Ana Petrova", Couple.TODAY));
        }
        Set<String> never = new TreeSet<>(TEXTS.stringPropertyNames());
        never.removeIf(key -> !key.matches("(reason|blind|outlook)\\..*") || keys.contains(key));
        System.out.println("Not said on any of these accounts: " + never);
        assertThat(keys).hasSizeGreaterThan(30);
    }

    private static void note(Set<String> keys, Sentence sentence) {
        assertThat(say(sentence)).isNotBlank().doesNotContainPattern("\\{\\d");
        keys.add(sentence.key());
    }

    @Test
    void topicsGroupsStatesAndNeeds() {
        Catalogue.standard().topics(Occasion.WEDDING).forEach(topic -> {
            say(Sentence.of("topic." + topic.code()));
            say(Phrases.clause(topic));
        });
        for (TopicGroup group : TopicGroup.values()) {
            say(Sentence.of("topicgroup." + group.code()));
        }
        for (KnowledgeState state : KnowledgeState.values()) {
            say(Sentence.of("knowledge." + state.code()));
        }
        for (Need need : Need.values()) {
            Outlook outlook = new Outlook(need, 0, Couple.TODAY.minusDays(34), null, 5, null, null, null);
            say(OutlookSentence.of(outlook, "Ana Petrova", Couple.TODAY));
        }
    }

    @Test
    void readsAsItShould() {
        Outlook quiet = new Outlook(Need.QUIET, 0, Couple.TODAY.minusDays(34), null, 0, null, null, null);
        assertThat(say(OutlookSentence.of(quiet, null, Couple.TODAY))).isEqualTo("Quiet 34 days");
        assertThat(say(Sentence.of("reason.silent-partner.met", 2, Sentence.of("number.two"), "Ana", "Joe", "Luis")))
                .isEqualTo("Both things you know came from Ana, although Joe has been in touch with Luis.");
        assertThat(say(Sentence.of("reason.silent-partner", 9, Sentence.of("number.nine"), "Ana", "Luis")))
                .isEqualTo("All nine things you know came from Ana. Nothing yet in Luis's words.");
    }
}
