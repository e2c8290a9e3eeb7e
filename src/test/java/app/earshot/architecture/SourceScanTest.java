package app.earshot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SourceScanTest {

    private static final List<Sources.Source> MAIN = Sources.under(Sources.MAIN, ".java");
    private static final List<Sources.Source> TESTS = Sources.under(Sources.TESTS, ".java");

    private static final Pattern TEXT_LITERAL = Pattern.compile(
            "(?:\\.set(?:Text|PromptText|Title|HeaderText|ContentText|AccessibleText|AccessibleHelp)"
                    + "|new (?:Label|Button|Text|Tooltip|CheckBox|Hyperlink|MenuItem|Menu|ToggleButton|RadioButton|Tab|TextField)"
                    + "|Texts\\.(?:wrapped|line)|Buttons\\.\\w+)\\(\\s*\"[^\"]*\\p{L}");
    private static final Pattern STYLE_IN_JAVA = Pattern.compile(
            "\\.setStyle\\(|\\bColor\\.(?!class)\\w+|Paint\\.valueOf|Font\\.font\\(|new Insets\\(|new Color\\(|\\.setFill\\(|\\.setStroke\\(");
    private static final Pattern SIZE_IN_JAVA = Pattern.compile(
            "\\.set(?:Spacing|Hgap|Vgap|PrefWidth|PrefHeight|MinWidth|MinHeight|MaxWidth|MaxHeight|WrappingWidth|GraphicTextGap)\\(\\s*[1-9]"
                    + "|\\.set(?:Pref|Min|Max)Size\\(\\s*[1-9]|new [HV]Box\\(\\s*[1-9]");

    @Test
    void textsStandAmongTheMessages() {
        assertNowhere(ui(source -> true), TEXT_LITERAL);
    }

    @Test
    void looksStandInStylesheets() {
        assertNowhere(ui(source -> !source.isIn("ui/look")), STYLE_IN_JAVA);
        assertNowhere(ui(source -> true), SIZE_IN_JAVA);
    }

    @Test
    void threadsAreChangedInOnePlace() {
        List<Sources.Source> all = MAIN.stream()
                .filter(source -> source.isIn("ui") && !source.isIn("ui/work"))
                .toList();
        assertNowhere(all, Pattern.compile("Platform\\.runLater|new Thread\\(|Thread\\.of|CompletableFuture|\\bExecutors\\."));
    }

    @Test
    void nobodySleepsAndNobodyPrints() {
        assertNowhere(MAIN, Pattern.compile("Thread\\.sleep|\\.printStackTrace\\("));
        assertNowhere(
                MAIN.stream().filter(source -> source.isIn("domain") || source.isIn("ui") || source.isIn("store")).toList(),
                Pattern.compile("System\\.(out|err)\\b"));
        assertNowhere(
                TESTS.stream().filter(source -> !source.name().equals("SourceScanTest.java")).toList(),
                Pattern.compile("Thread\\.sleep|org\\.mockito"));
    }

    @Test
    void nothingIsLeftForLater() {
        List<Sources.Source> all = new ArrayList<>(MAIN);
        all.addAll(TESTS);
        assertNowhere(
                all.stream().filter(source -> !source.name().equals("SourceScanTest.java")).toList(),
                Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b"));
    }

    @Test
    void methodsAreNamedOneWay() {
        List<Sources.Source> all = new ArrayList<>(MAIN);
        all.addAll(TESTS);
        assertNowhere(all, Pattern.compile("\\b(?:void|(?:private|public|static) [\\w<>, ]+) [a-z]\\w*_\\w+\\("));
    }

    /** What of a model is a list. Its single values are watched by {@link HabitsTest}. */
    @Test
    void listsOfAModelAreFilledByActions() {
        Pattern filled = Pattern.compile(
                "\\b(?:\\w*[mM]odel|writing)(?:\\.\\w+\\(\\))*\\.\\w+\\(\\)\\s*(?:\\.|::)(?:setAll|add|addAll|addFirst|addLast|remove|removeIf|removeAll|retainAll|clear)\\b");
        assertThat(filled.matcher("model.items().setAll(read)").find()).isTrue();
        assertNowhere(ui(source -> !source.name().endsWith("Actions.java") && !source.name().endsWith("Model.java")), filled);
    }

    @Test
    void keysAreCodesNotCharacters() {
        assertNowhere(MAIN, Pattern.compile("KeyCharacterCombination|ImageCursor|ConditionalFeature\\.WEB"));
    }

    @Test
    void combinationsOfKeysStandAmongTheCommands() {
        assertNowhere(ui(source -> !source.isIn("ui/command")), Pattern.compile("KeyCodeCombination|\\.setAccelerator\\(|getAccelerators\\("));
    }

    /** What H2 alone understands, and columns that nobody named: both break where the other engine, or the next version, comes. */
    @Test
    void statementsAreForBothEngines() {
        List<Sources.Source> store = MAIN.stream().filter(source -> source.isIn("store")).toList();
        assertThat(store).as("what is looked through").hasSizeGreaterThan(30);
        assertNowhere(store, Pattern.compile("(?i)select\\s+(?:\\w+\\.)?\\*|,\\s*\\w+\\.\\*\\s+from\\b"));
        assertNowhere(
                store.stream().filter(source -> !source.name().startsWith("H2")).toList(),
                Pattern.compile("(?i)\"[^\"]*(?<!\\.)\\b(?:merge into \\w+ key|ifnull\\(|nvl2?\\(|dateadd\\(|datediff\\(|group_concat\\(|identity\\(|rownum\\b)"));
    }

    /** Whoever types into a sheet finds the words again after a crash. Left out is where nothing is typed, or only to find something. */
    @Test
    void everySheetKeepsItsWords() {
        Set<String> nothingToKeep = Set.of(
                "BinView.java", "BehindSheet.java", "PersonFileSheet.java", "BriefView.java", "ShortcutSheet.java", "UnsavedSheet.java", "UnsavedList.java", "KnownPersonSheet.java", "DifferSheet.java", "DroppedSheet.java", "ClashSheet.java", "CrewSheet.java", "EraseSheet.java", "FetchSheet.java",
                // A password is kept nowhere.
                "PasswordSheet.java", "PasswordAwaySheet.java", "RecoverySheet.java");
        // A reply is kept in a way of its own.
        Set<String> otherwise = Set.of("ReplyView.java");
        List<Sources.Source> sheets = ui(source -> source.text().contains("new Sheet("));
        assertThat(sheets).as("what is looked through").hasSizeGreaterThan(15);
        assertThat(sheets.stream()
                        .filter(source -> !nothingToKeep.contains(source.name()) && !otherwise.contains(source.name()))
                        .filter(source -> !source.text().contains("keeps("))
                        .map(Sources.Source::path))
                .as("sheets that lose what is typed into them")
                .isEmpty();
    }

    /** The journey opens each of them, and looks whether every input in it has a code of its own, by which its words are found again. */
    @Test
    void everySheetThatKeepsItsWordsIsOpenedByTheJourneyOfThem() {
        Pattern code = Pattern.compile("(?:String [A-Z_]+ = |SheetKey\\.of\\()\"((?:accounts|questions|settings)/[a-z-]+)\"");
        String journey = TESTS.stream()
                .filter(source -> source.name().equals("UnsavedWordsJourneyTest.java"))
                .map(Sources.Source::text)
                .findFirst()
                .orElseThrow();
        List<String> sheets = ui(source -> true).stream()
                .flatMap(source -> code.matcher(source.text()).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(sheets).as("what is looked for").hasSizeGreaterThan(15);
        // What to promise next is asked by a conversation, in a field on its own: NextStepJourneyTest.
        assertThat(sheets.stream().filter(sheet -> !sheet.equals("accounts/next") && !journey.contains("\"" + sheet + ", ")))
                .isEmpty();
    }

    @Test
    void everyTypeSaysWhatItIs() {
        Pattern type = Pattern.compile("(?m)^(?:public |final |abstract |sealed |non-sealed )*(?:class|record|enum|interface) \\w+");
        assertThat(MAIN.stream().filter(source -> {
                    Matcher found = type.matcher(source.text());
                    return found.find() && !source.text().substring(0, found.start()).contains("/**");
                }).map(Sources.Source::path))
                .as("types without a sentence")
                .isEmpty();
    }

    private static List<Sources.Source> ui(Predicate<Sources.Source> which) {
        return MAIN.stream().filter(source -> source.isIn("ui")).filter(which).toList();
    }

    private static void assertNowhere(List<Sources.Source> sources, Pattern pattern) {
        assertThat(sources.stream().flatMap(source -> source.places(pattern).stream())).isEmpty();
    }
}
