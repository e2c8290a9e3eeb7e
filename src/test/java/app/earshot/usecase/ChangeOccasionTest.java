package app.earshot.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.earshot.domain.account.Occasion;
import app.earshot.domain.account.Stage;
import app.earshot.domain.bank.OccasionChange;
import app.earshot.domain.bank.Question;
import app.earshot.domain.bank.QuestionKind;
import app.earshot.domain.bank.Topic;
import app.earshot.domain.bank.TopicGroup;
import app.earshot.listening.bank.BankQuestion;
import app.earshot.listening.bank.Catalogue;
import app.earshot.listening.bank.CatalogueTopic;
import app.earshot.listening.bank.OccasionType;
import app.earshot.listening.bank.Occasions;
import app.earshot.listening.suggestion.Suggestion;
import app.earshot.testkit.Desk;
import app.earshot.usecase.account.ChangeEnquiry;
import app.earshot.usecase.account.EnquiryWords;
import app.earshot.usecase.account.ReadAccount;
import app.earshot.usecase.business.ReadNames;
import app.earshot.usecase.listen.ReadAdvice;
import app.earshot.usecase.questions.ChangeOccasion;
import app.earshot.usecase.questions.ChangeQuestion;
import app.earshot.usecase.questions.ChangeTopic;
import app.earshot.usecase.questions.OccasionWords;
import app.earshot.usecase.questions.QuestionWords;
import app.earshot.usecase.questions.TopicWords;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeOccasionTest {

    private final Desk desk = new Desk();
    private final ChangeOccasion change = new ChangeOccasion(desk.writing);

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wedding", "party", "company", "project"})
    void onesOwnHasTheTopicsWeightsAndQuestionsOfTheOneItIsLike(String code) {
        Occasion like = Occasion.ours(code);
        Occasion own = add("Quinceañera", like);
        assertThat(catalogue().topics(own)).isNotEmpty();
        assertThat(weights(own)).isEqualTo(weights(like));
        assertThat(questions())
                .isNotEmpty()
                .allMatch(question -> question.occasions().contains(own) == question.occasions().contains(like));
    }

    @Test
    void aNameThatAnotherHasByNowIsNotGivenTwice() {
        change.edit(Occasion.PARTY, new OccasionWords("Feast", Occasion.PARTY, Set.of()));
        change.add(new OccasionWords("Party", Occasion.PARTY, Set.of("Feast")));
        assertThatThrownBy(() -> change.restore(Occasion.PARTY, "Party")).hasMessage("refused.occasion-name-taken");
        assertThatThrownBy(() -> change.edit(Occasion.PARTY, new OccasionWords(null, Occasion.PARTY, Set.of("Party"), "Party")))
                .hasMessage("refused.occasion-name-taken");
        desk.undo();
        change.restore(Occasion.PARTY, "Party");
        assertThat(desk.writing.repertoire().catalogue().occasions().find(Occasion.PARTY).orElseThrow().words()).isNull();
    }

    @Test
    void anAccountIsAdvisedAsForTheOneItIsLike() {
        var before = new ReadAdvice(desk.writing, Desk.ZONE).run(desk.account).orElseThrow();
        ask(add("Elopement", Occasion.WEDDING));
        var after = new ReadAdvice(desk.writing, Desk.ZONE).run(desk.account).orElseThrow();
        assertThat(after.suggestions())
                .isNotEmpty()
                .extracting(Suggestion::text)
                .isEqualTo(before.suggestions().stream().map(Suggestion::text).toList());
        assertThat(after.map()).hasSameSizeAs(before.map());
    }

    @Test
    void aTopicIsSwitchedOffForItAlone() {
        Occasion own = add("Bar mitzvah", Occasion.PARTY);
        CatalogueTopic budget = catalogue().find("budget").orElseThrow();
        Set<Occasion> without = new HashSet<>(budget.occasions());
        assertThat(without.remove(own)).isTrue();
        new ChangeTopic(desk.writing).edit("budget", new TopicWords(
                null, budget.group(), without, null, budget.staleAfterDays(), budget.fromEachPartner(), budget.business()));
        assertThat(codes(own)).doesNotContain("budget").hasSize(codes(Occasion.PARTY).size() - 1);
        assertThat(codes(Occasion.PARTY)).contains("budget");
        new ChangeTopic(desk.writing).restore("budget");
        assertThat(codes(own)).contains("budget");
    }

    @Test
    void whatATopicOrQuestionOfOnesOwnSuitsHoldsForANewOneLikeIt() {
        new ChangeTopic(desk.writing).add(parking(Set.of(Occasion.PARTY)));
        new ChangeQuestion(desk.writing).add(shade(Set.of(Occasion.PARTY)));
        Occasion party = add("Bar mitzvah", Occasion.PARTY);
        Occasion company = add("Launch", Occasion.COMPANY);
        assertThat(parkingSuits()).containsExactlyInAnyOrder(Occasion.PARTY, party);
        assertThat(shadeSuits()).containsExactlyInAnyOrder(Occasion.PARTY, party);
        change.edit(company, new OccasionWords("Launch", Occasion.PARTY, Set.of()));
        change.edit(party, new OccasionWords("Bar mitzvah", Occasion.WEDDING, Set.of()));
        assertThat(parkingSuits()).containsExactlyInAnyOrder(Occasion.PARTY, company);
        assertThat(shadeSuits()).containsExactlyInAnyOrder(Occasion.PARTY, company);
        desk.undo();
        desk.undo();
        assertThat(parkingSuits()).containsExactlyInAnyOrder(Occasion.PARTY, party);
    }

    @Test
    void whatWasToldApartStaysApart() {
        Occasion own = add("Bar mitzvah", Occasion.PARTY);
        new ChangeTopic(desk.writing).add(parking(Set.of(own)));
        change.edit(own, new OccasionWords("Bar mitzvah", Occasion.WEDDING, Set.of()));
        assertThat(parkingSuits()).containsExactly(own);
    }

    @Test
    void oneThatIsNotOfferedStaysWithTheEnquiriesThatHaveIt() {
        Occasion own = add("Quinceañera", Occasion.PARTY);
        ask(own);
        change.switchOff(own);
        assertThat(occasions().offered()).containsExactlyElementsOf(Occasion.OURS);
        assertThat(new ReadAccount(desk.writing).run(desk.account).orElseThrow().enquiry().occasion()).isEqualTo(own);
        assertThat(codes(own)).isNotEmpty();
        assertThat(new ReadNames(desk.writing).run()).containsEntry("occasion." + own.code(), "Quinceañera");
        change.switchOn(own);
        assertThat(occasions().offered()).endsWith(own);
    }

    @Test
    void oneOfOursGetsAnotherNameAndItsOwnBack() {
        change.edit(Occasion.PARTY, new OccasionWords("  Private \n party ", Occasion.PARTY, Set.of("Wedding")));
        assertThat(new ReadNames(desk.writing).run()).isEqualTo(Map.of("occasion.party", "Private party"));
        change.edit(Occasion.PARTY, new OccasionWords(null, Occasion.PARTY, Set.of()));
        assertThat(kept()).isEmpty();
        change.edit(Occasion.PARTY, new OccasionWords("Do", Occasion.PARTY, Set.of()));
        change.restore(Occasion.PARTY, "Party");
        assertThat(kept()).isEmpty();
    }

    @Test
    void theyChangePlacesAndBackAgain() {
        Occasion own = add("Quinceañera", Occasion.PARTY);
        assertThat(change.move(own, 1)).isEmpty();
        change.move(own, -1);
        change.move(own, -1);
        assertThat(occasions().all())
                .containsExactly(Occasion.WEDDING, Occasion.PARTY, own, Occasion.COMPANY, Occasion.PROJECT);
        change.move(own, 1);
        change.move(own, 1);
        assertThat(kept()).extracting(OccasionChange::occasion).containsExactly(own);
        assertThat(change.move(Occasion.WEDDING, -1)).isEmpty();
    }

    @Test
    void whatCanNotBeKeptIsSaidInASentence() {
        assertRefused(" \t", Set.of(), "refused.occasion-nameless");
        assertRefused("A".repeat(41), Set.of(), "refused.occasion-name-long");
        assertRefused("wedding", Set.of("Wedding"), "refused.occasion-twice");
        Occasion own = add("Quinceañera", Occasion.PARTY);
        assertThatThrownBy(() -> change.restore(own, "")).hasMessage("refused.occasion-own");
        assertThatThrownBy(() -> change.edit(own, new OccasionWords(null, Occasion.PARTY, Set.of())))
                .hasMessage("refused.occasion-nameless");
        assertThatThrownBy(() -> change.switchOff(new Occasion("own-gone"))).hasMessage("refused.occasion-gone");
        Occasion.OURS.forEach(change::switchOff);
        assertThatThrownBy(() -> change.switchOff(own)).hasMessage("refused.occasion-last");
    }

    private void assertRefused(String name, Set<String> others, String sentence) {
        assertThatThrownBy(() -> change.add(new OccasionWords(name, Occasion.PARTY, others))).hasMessage(sentence);
        assertThat(kept()).isEmpty();
    }

    private Occasion add(String name, Occasion like) {
        change.add(new OccasionWords(name, like, Set.of()));
        return occasions().types().stream()
                .filter(type -> name.equals(type.words()))
                .map(OccasionType::occasion)
                .findFirst()
                .orElseThrow();
    }

    private void ask(Occasion occasion) {
        var enquiry = new ReadAccount(desk.writing).run(desk.account).orElseThrow().enquiry();
        new ChangeEnquiry(desk.writing)
                .run(enquiry.id(), new EnquiryWords(occasion, List.of(), "", "", "", null, null));
    }

    private static TopicWords parking(Set<Occasion> suits) {
        return new TopicWords("Parking", TopicGroup.THE_DAY, suits, Map.of(Stage.BOOKED, 6), 90, false, true);
    }

    private static QuestionWords shade(Set<Occasion> suits) {
        return new QuestionWords("hopes", QuestionKind.OPEN, Set.of(Stage.BOOKED), suits, "Where is the shade?");
    }

    private Set<Occasion> parkingSuits() {
        return catalogue().all().stream()
                .filter(topic -> "Parking".equals(topic.words()))
                .findFirst()
                .orElseThrow()
                .occasions();
    }

    private List<Question> questions() {
        return desk.writing.repertoire().bank().all().stream().map(BankQuestion::question).toList();
    }

    private Set<Occasion> shadeSuits() {
        return questions().stream()
                .filter(question -> question.text().equals("Where is the shade?"))
                .findFirst()
                .orElseThrow()
                .occasions();
    }

    private List<String> codes(Occasion occasion) {
        return catalogue().topics(occasion).stream().map(Topic::code).toList();
    }

    private List<Map<Stage, Integer>> weights(Occasion occasion) {
        return catalogue().topics(occasion).stream().map(Topic::weights).toList();
    }

    private Catalogue catalogue() {
        return desk.writing.repertoire().catalogue();
    }

    private Occasions occasions() {
        return catalogue().occasions();
    }

    private List<OccasionChange> kept() {
        return desk.notebook.read(session -> session.occasionChanges().all());
    }
}
