package app.earshot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A verb that says no at a field is called by a form that has this field. A form with several fields names each that its verbs may
 * refuse; nothing comes to stand at another one because nobody thought of it.
 */
class RefusedFieldsTest {

    private static final Pattern FIELD = Pattern.compile("FormField\\.([A-Z_]+)");
    private static final Pattern REFUSED = Pattern.compile("(?:Refused\\.at|Words\\.required)\\([^;]*?(FormField\\.[A-Z_]+|NameOf)");

    /** Which forms show what a verb refuses. */
    private static final Map<String, Set<String>> FORMS = Map.ofEntries(
            Map.entry("ChangeTopic", Set.of("TopicSheet")),
            Map.entry("ChangeOccasion", Set.of("OccasionSheet")),
            Map.entry("QuestionCheck", Set.of("QuestionSheet")),
            Map.entry("NameStages", Set.of("StageSheet")),
            Map.entry("KeepTeam", Set.of("SettingsView", "TeamList")),
            Map.entry("TakeOut", Set.of("SettingsActions")),
            Map.entry("ChangeAccount", Set.of("HeaderSheets")),
            Map.entry("DayCheck", Set.of("EditSheet")),
            Map.entry("HoldDate", Set.of("HoldFields")),
            Map.entry("TakeDaysOff", Set.of("DayOffSheet")),
            Map.entry("KeepWorkingTime", Set.of("WorkingSection")),
            Map.entry("ChangePeople", Set.of("PersonSheet", "KnownPersonSheet")),
            Map.entry("BeginEnquiry", Set.of("NewEnquiryView")),
            Map.entry("AgreeGoal", Set.of("GoalSheets")),
            Map.entry("CheckGoal", Set.of("GoalSheets")),
            Map.entry("Disagree", Set.of("DisagreementFields", "DisagreementSheets")),
            Map.entry("AnswerRequest", Set.of("AnswerFields")),
            Map.entry("HearWords", Set.of("EntryActions")),
            Map.entry("KeepPromise", Set.of("DayForm", "MoveSheet")),
            Map.entry("KeepFiles", Set.of("FilesView")),
            Map.entry("FinishEntry", Set.of("FinishView")),
            Map.entry("SaveEntry", Set.of("ComposerView", "CallView", "MoveForm")),
            Map.entry("SendReply", Set.of("ReplyView")),
            Map.entry("SetPage", Set.of("BriefActions")),
            Map.entry("SaveCounted", Set.of("InsightsActions")),
            Map.entry("GoBack", Set.of("WelcomeView")),
            Map.entry("SalvageNotebook", Set.of("WelcomeView")),
            Map.entry("GivePassword", Set.of("WelcomeView")),
            Map.entry("NotebookLauncher", Set.of("WelcomeView")));

    /** Of what these forms show, one field is all there is, or a line of its own where no field is. */
    private static final Set<String> ONE_PLACE = Set.of(
            "OccasionSheet", "TeamList", "SettingsActions", "HeaderSheets", "EditSheet", "PersonSheet", "KnownPersonSheet", "GoalSheets",
            "DisagreementSheets", "HoldFields", "DayOffSheet", "AnswerFields", "EntryActions", "DayForm", "MoveSheet", "FilesView", "FinishView", "CallView",
            "MoveForm", "ReplyView", "BriefActions", "InsightsActions");

    @Test
    void everyVerbThatRefusesAtAFieldHasItsForms() {
        assertThat(refused().keySet()).as("a verb that is new here needs a form in the table").isEqualTo(FORMS.keySet());
    }

    @Test
    void everyFormWithSeveralFieldsNamesEachThatItsVerbsRefuse() {
        refused().forEach((verb, fields) -> FORMS.get(verb).stream().filter(form -> !ONE_PLACE.contains(form)).forEach(form -> {
            Set<String> left = new TreeSet<>(fields);
            left.removeAll(shownBy(form));
            // A form may share a verb with others: those show what it does not.
            FORMS.get(verb).stream().filter(other -> !other.equals(form)).forEach(other -> left.removeAll(onlyIn(verb, other)));
            assertThat(left).as(verb + " refuses what " + form + " doesn't show").isEmpty();
        }));
    }

    @Test
    void noFormNamesAFieldThatNobodyRefuses() {
        Set<String> all = new TreeSet<>();
        refused().values().forEach(all::addAll);
        all.add("OWNER");
        for (Sources.Source form : Sources.under(Sources.MAIN.resolve("ui"), ".java")) {
            assertThat(all).as(form.name()).containsAll(names(FIELD, form.text()));
        }
    }

    /** What a form that shows all at one place shows of a verb that it shares. */
    private static Set<String> onlyIn(String verb, String form) {
        return verb.equals("Disagree") && form.equals("DisagreementSheets") ? Set.of("REVIEW", "DECIDED") : Set.of();
    }

    private static Set<String> shownBy(String form) {
        Set<String> shown = new TreeSet<>();
        Sources.under(Sources.MAIN.resolve("ui"), form + ".java").stream().filter(source -> source.name().equals(form + ".java")).forEach(source -> {
            shown.addAll(names(FIELD, source.text()));
            if (source.text().contains("new RefusedField.NameOf(")) {
                shown.add("NameOf");
            }
        });
        assertThat(shown).as("the fields of " + form).isNotEmpty();
        return shown;
    }

    /** The fields at which verbs say no, by the class of the verb. */
    private static Map<String, Set<String>> refused() {
        Map<String, Set<String>> all = new TreeMap<>();
        for (Sources.Source verb : Sources.under(Sources.MAIN, ".java")) {
            Set<String> fields = verb.isIn("ui") ? Set.of() : names(REFUSED, verb.text());
            if (!fields.isEmpty()) {
                all.put(verb.name().replace(".java", ""), fields);
            }
        }
        return all;
    }

    private static Set<String> names(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1).replace("FormField.", ""));
        }
        return names;
    }
}
