package app.earshot.listening.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.Circumstance;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.bank.TopicGroup;
import app.earshot.listening.asking.WorthAsking;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuestionBankTest {

    private static final List<Question> BANK = QuestionBank.standard().all().stream().map(BankQuestion::question).toList();
    /** Words nobody should hear from a vendor who listens, and ways of asking that corner people. */
    private static final List<String> NEVER =
            List.of("solution", "journey", "excited", "perfect", "magical", "just checking", "why don't you", "pain point",
                    "would you agree", "!", "touch base", "reach out", "special day", "big day", "what's your budget", "checking in",
                    "dream", "stress-free", "don't hesitate", "once in a lifetime", "unforgettable", "touching base", "circle back");
    /** What the owner may never have done, known or seen: nobody is made to say so. */
    private static final List<String> CLAIMS =
            List.of("i've told", "we've talked", "i've looked", "i've been thinking", "there are two",
                    "i think i know", "i know what", "no hurry on my side", "as you described", "we're ready", "others have stood");

    @Test
    void isWorthReading() {
        assertThat(BANK).hasSizeGreaterThanOrEqualTo(340);
        assertThat(BANK).extracting(Question::text).doesNotHaveDuplicates();
        for (Question question : BANK) {
            String text = question.text().toLowerCase(Locale.ROOT);
            assertThat(NEVER).as(question.id()).noneMatch(text::contains);
            assertThat(CLAIMS).as(question.id()).noneMatch(text::contains);
            assertThat(question.text().length()).as(question.id()).isLessThanOrEqualTo(140);
            assertThat(question.text().chars().filter(c -> c == '?').count()).as(question.id()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void idsBeginWithTheirTopic() {
        for (Question question : BANK) {
            if (!question.topic().isEmpty() && !question.id().startsWith("silent.")) {
                assertThat(question.id()).startsWith(question.topic() + ".");
                assertThat(Catalogue.standard().topic(question.topic())).isPresent();
            }
        }
    }

    /** Whoever reads two of them on one day should not think of a machine. */
    @Test
    void noTwoDifferByAWordOnly() {
        List<List<String>> words = BANK.stream()
                .map(question -> List.of(question.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}{}' ]", "").split(" +")))
                .toList();
        for (int one = 0; one < words.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(without(words.get(one), words.get(other)).size() <= 1 && without(words.get(other), words.get(one)).size() <= 1)
                        .as(BANK.get(one).text() + " / " + BANK.get(other).text())
                        .isFalse();
            }
        }
    }

    private static List<String> without(List<String> words, List<String> others) {
        List<String> left = new ArrayList<>(words);
        others.forEach(left::remove);
        return left;
    }

    /** Whom we have before us never empties a topic: accounts without an enquiry are asked about what we do together. */
    @Test
    void everyAudienceHasOpenQuestionsOfItsOwn() {
        for (Circumstance audience : List.of(Circumstance.PLANNER, Circumstance.COMPANY)) {
            for (Topic topic : Catalogue.standard().topics(Occasion.PROJECT)) {
                boolean working = topic.group() == TopicGroup.WHAT_IT_IS_FOR || topic.group() == TopicGroup.WORKING_TOGETHER;
                assertThat(BANK)
                        .as("%s for a %s that works with us", topic.code(), audience.code())
                        .anyMatch(question -> !working
                                || (question.topic().equals(topic.code())
                                        && question.kind() == QuestionKind.OPEN
                                        && question.onlyIf().equals(Set.of(audience, Circumstance.WORKS_WITH_US))));
            }
        }
    }

    @Test
    void onlyWhatAsksEndsAsAQuestion() {
        Set<QuestionKind> asking = Set.of(QuestionKind.CLOSED, QuestionKind.SUMMARY);
        assertThat(BANK).filteredOn(question -> asking.contains(question.kind()))
                .allMatch(question -> question.text().endsWith("?"));
    }

    @Test
    void everyTopicHasAnOpenQuestionWhereverItMatters() {
        for (Occasion occasion : Occasion.OURS) {
            for (Topic topic : Catalogue.standard().topics(occasion)) {
                topic.weights().keySet().forEach(stage -> assertThat(BANK)
                        .as("%s at %s for %s", topic.code(), stage.code(), occasion.code())
                        .anyMatch(question -> question.topic().equals(topic.code())
                                && question.stages().contains(stage)
                                && question.occasions().contains(occasion)
                                && question.kind() == QuestionKind.OPEN
                                && Set.of(Circumstance.COUPLE, Circumstance.FAMILY, Circumstance.ENQUIRY).containsAll(question.onlyIf())
                                && !Placeholder.PERSON.isIn(question.text())));
            }
        }
    }

    @Test
    void whatEachPartnerShouldBeHeardOnCanBeAskedByName() {
        Catalogue.standard().topics(Occasion.WEDDING).stream().filter(Topic::fromEachPartner).forEach(topic -> assertThat(BANK)
                .as(topic.code())
                .anyMatch(question -> question.topic().equals(topic.code())
                        && question.occasions().contains(Occasion.WEDDING)
                        && Placeholder.PERSON.isIn(question.text())
                        && WorthAsking.invites(question)));
    }

    @Test
    void aTextWithAnUnknownPlaceholderIsRefused() {
        Question odd = new Question("a.b", "", QuestionKind.OPEN, Set.of(), Set.of(), "What about {nobody}?");
        assertThatThrownBy(() -> QuestionBank.of(List.of(odd))).hasMessageContaining("{nobody}");
    }

    @Test
    void coversTheTopics() {
        StringBuilder table = new StringBuilder(String.format("%-16s", "topic"));
        for (QuestionKind kind : QuestionKind.values()) {
            table.append(String.format("%-13s", kind.code()));
        }
        for (Stage stage : Stage.values()) {
            table.append(String.format("%-9.8s", stage.code()));
        }
        for (Topic topic : Catalogue.standard().topics(Occasion.WEDDING)) {
            List<Question> some = BANK.stream()
                    .filter(question -> question.topic().equals(topic.code())
                            && question.occasions().contains(Occasion.WEDDING))
                    .toList();
            table.append(String.format("%n%-16s", topic.code()));
            for (QuestionKind kind : QuestionKind.values()) {
                table.append(String.format("%-13d", some.stream().filter(each -> each.kind() == kind).count()));
            }
            for (Stage stage : Stage.values()) {
                table.append(String.format("%-9d", some.stream().filter(each -> each.stages().contains(stage)).count()));
            }
            assertThat(some).as(topic.code()).hasSizeGreaterThanOrEqualTo(2);
        }
        System.out.println(table);
        Set<QuestionKind> kinds = BANK.stream().map(Question::kind).collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder(QuestionKind.values());
        System.out.println(BANK.size() + " questions; " + Arrays.stream(QuestionKind.values())
                .map(kind -> kind.code() + " " + BANK.stream().filter(each -> each.kind() == kind).count())
                .collect(Collectors.joining(", ")));
    }
}
