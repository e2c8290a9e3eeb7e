package app.earshot.listening.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.bank.Topic;
import app.earshot.listening.asking.WorthAsking;
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
                    "would you agree", "!", "touch base", "reach out", "special day", "big day");

    @Test
    void isWorthReading() {
        assertThat(BANK).hasSizeGreaterThanOrEqualTo(150);
        assertThat(BANK).extracting(Question::text).doesNotHaveDuplicates();
        for (Question question : BANK) {
            String text = question.text().toLowerCase(Locale.ROOT);
            assertThat(NEVER).as(question.id()).noneMatch(text::contains);
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
