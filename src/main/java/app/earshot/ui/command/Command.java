package app.earshot.ui.command;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/** Everything that has a key of its own. A command may have a second key where keyboards differ; the first one is shown. */
public enum Command {
    GO_TO("go-to", Scope.EVERYWHERE, keys(KeyCode.K, SHORTCUT_DOWN)),
    SEARCH("search", Scope.EVERYWHERE, keys(KeyCode.F, SHORTCUT_DOWN)),
    NEW_ENQUIRY("new-enquiry", Scope.EVERYWHERE, keys(KeyCode.N, SHORTCUT_DOWN)),
    DATE_FREE("date-free", Scope.EVERYWHERE, keys(KeyCode.D, SHORTCUT_DOWN)),
    GO_TODAY("go-today", Scope.EVERYWHERE, keys(KeyCode.DIGIT1, SHORTCUT_DOWN)),
    GO_ACCOUNTS("go-accounts", Scope.EVERYWHERE, keys(KeyCode.DIGIT2, SHORTCUT_DOWN)),
    GO_CALENDAR("go-calendar", Scope.EVERYWHERE, keys(KeyCode.DIGIT3, SHORTCUT_DOWN)),
    GO_LEDGER("go-ledger", Scope.EVERYWHERE, keys(KeyCode.DIGIT4, SHORTCUT_DOWN)),
    GO_INSIGHTS("go-insights", Scope.EVERYWHERE, keys(KeyCode.DIGIT6, SHORTCUT_DOWN)),
    GO_QUESTIONS("go-questions", Scope.EVERYWHERE, keys(KeyCode.DIGIT5, SHORTCUT_DOWN)),
    GO_SETTINGS("go-settings", Scope.EVERYWHERE, keys(KeyCode.COMMA, SHORTCUT_DOWN)),
    UNDO("undo", Scope.EVERYWHERE, keys(KeyCode.Z, SHORTCUT_DOWN)),
    REDO("redo", Scope.EVERYWHERE, keys(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN)),
    TOGGLE_LIST("toggle-list", Scope.EVERYWHERE, keys(KeyCode.L, SHORTCUT_DOWN, SHIFT_DOWN)),
    OVERLOOK("overlook", Scope.EVERYWHERE, keys(KeyCode.H, SHORTCUT_DOWN, SHIFT_DOWN)),
    LOCK("lock", Scope.EVERYWHERE, keys(KeyCode.L, SHORTCUT_DOWN)),
    NEXT_REGION("next-region", Scope.EVERYWHERE, keys(KeyCode.F6)),
    PREVIOUS_REGION("previous-region", Scope.EVERYWHERE, keys(KeyCode.F6, SHIFT_DOWN)),
    TEXT_BIGGER(
            "text-bigger",
            Scope.EVERYWHERE,
            keys(KeyCode.PLUS, SHORTCUT_DOWN),
            keys(KeyCode.EQUALS, SHORTCUT_DOWN),
            keys(KeyCode.EQUALS, SHORTCUT_DOWN, SHIFT_DOWN),
            keys(KeyCode.ADD, SHORTCUT_DOWN)),
    TEXT_SMALLER(
            "text-smaller", Scope.EVERYWHERE, keys(KeyCode.MINUS, SHORTCUT_DOWN), keys(KeyCode.SUBTRACT, SHORTCUT_DOWN)),
    TEXT_NORMAL("text-normal", Scope.EVERYWHERE, keys(KeyCode.DIGIT0, SHORTCUT_DOWN)),
    PASTE_MESSAGE("paste-message", Scope.EVERYWHERE, keys(KeyCode.V, SHORTCUT_DOWN)),
    GO_HELP("go-help", Scope.EVERYWHERE, keys(KeyCode.F1)),
    SHORTCUTS("shortcuts", Scope.EVERYWHERE, keys(KeyCode.F1, SHIFT_DOWN)),
    TODAY_DONE("today-done", Scope.TODAY, keys(KeyCode.D)),
    TODAY_PUT_OFF("today-put-off", Scope.TODAY, keys(KeyCode.P)),
    TODAY_OPEN("today-open", Scope.TODAY, keys(KeyCode.O)),
    CALENDAR_TODAY("calendar-today", Scope.CALENDAR, keys(KeyCode.T)),
    CALENDAR_MOVE("calendar-move", Scope.CALENDAR, keys(KeyCode.M)),
    CALENDAR_PRINT("calendar-print", Scope.CALENDAR, keys(KeyCode.P, SHORTCUT_DOWN)),
    TODAY_BRIEF("today-brief", Scope.TODAY, keys(KeyCode.B)),
    TODAY_PRINT("today-print", Scope.TODAY, keys(KeyCode.P, SHORTCUT_DOWN)),
    INSIGHTS_PRINT("insights-print", Scope.INSIGHTS, keys(KeyCode.P, SHORTCUT_DOWN)),
    LEDGER_KEPT("ledger-kept", Scope.LEDGER, keys(KeyCode.K)),
    LEDGER_MOVE("ledger-move", Scope.LEDGER, keys(KeyCode.M)),
    LEDGER_RELEASED("ledger-released", Scope.LEDGER, keys(KeyCode.R)),
    LEDGER_BROKEN("ledger-broken", Scope.LEDGER, keys(KeyCode.B)),
    LEDGER_REOPEN("ledger-reopen", Scope.LEDGER, keys(KeyCode.O)),
    WRITE_ENTRY("write-entry", Scope.ACCOUNT, keys(KeyCode.E, SHORTCUT_DOWN)),
    BRIEF("brief", Scope.ACCOUNT, keys(KeyCode.P, SHORTCUT_DOWN)),
    DAY_SHEET("day-sheet", Scope.ACCOUNT, keys(KeyCode.P, SHORTCUT_DOWN, SHIFT_DOWN)),
    REPLY("reply", Scope.ACCOUNT, keys(KeyCode.R, SHORTCUT_DOWN)),
    PREVIOUS_ACCOUNT("previous-account", Scope.ACCOUNT, keys(KeyCode.UP, ALT_DOWN)),
    NEXT_ACCOUNT("next-account", Scope.ACCOUNT, keys(KeyCode.DOWN, ALT_DOWN)),
    ON_A_CALL("on-a-call", Scope.ACCOUNT, keys(KeyCode.F5)),
    SAVE_ENTRY("save-entry", Scope.COMPOSER, keys(KeyCode.ENTER, SHORTCUT_DOWN)),
    LINE_PERSON("line-person", Scope.COMPOSER, keys(KeyCode.P, ALT_DOWN)),
    LINE_TOPIC("line-topic", Scope.COMPOSER, keys(KeyCode.T, ALT_DOWN)),
    LINE_DETAIL("line-detail", Scope.COMPOSER, keys(KeyCode.D, ALT_DOWN)),
    HEARD_FROM_SELECTION("heard-from-selection", Scope.TIMELINE, keys(KeyCode.H, SHORTCUT_DOWN)),
    KEEP_PRIVATE("keep-private", Scope.TIMELINE, keys(KeyCode.K, SHORTCUT_DOWN, SHIFT_DOWN)),
    TOPIC_UP("topic-up", Scope.QUESTIONS, keys(KeyCode.UP, ALT_DOWN)),
    TOPIC_DOWN("topic-down", Scope.QUESTIONS, keys(KeyCode.DOWN, ALT_DOWN)),
    TAKE_HEARD(
            "take-heard",
            Scope.TIMELINE,
            keys(KeyCode.DIGIT1, ALT_DOWN),
            keys(KeyCode.DIGIT2, ALT_DOWN),
            keys(KeyCode.DIGIT3, ALT_DOWN),
            keys(KeyCode.DIGIT4, ALT_DOWN),
            keys(KeyCode.DIGIT5, ALT_DOWN),
            keys(KeyCode.DIGIT6, ALT_DOWN),
            keys(KeyCode.DIGIT7, ALT_DOWN),
            keys(KeyCode.DIGIT8, ALT_DOWN),
            keys(KeyCode.DIGIT9, ALT_DOWN)),
    FINISH_ENTRY("finish-entry", Scope.TIMELINE, keys(KeyCode.ENTER, SHORTCUT_DOWN, SHIFT_DOWN)),
    FINISH_CALL("finish-call", Scope.CALL, keys(KeyCode.ENTER, SHORTCUT_DOWN)),
    TURN_TALKING("turn-talking", Scope.CALL, keys(KeyCode.T, SHORTCUT_DOWN)),
    TURN_OUTSIDE_TEXT("turn-outside-text", Scope.CALL, keys(KeyCode.T)),
    ASK_FIRST("ask-first", Scope.CALL, keys(KeyCode.DIGIT1, ALT_DOWN)),
    ASK_SECOND("ask-second", Scope.CALL, keys(KeyCode.DIGIT2, ALT_DOWN)),
    ASK_THIRD("ask-third", Scope.CALL, keys(KeyCode.DIGIT3, ALT_DOWN)),
    PUT_FIRST("put-first", Scope.REPLY, keys(KeyCode.DIGIT1, ALT_DOWN)),
    PUT_SECOND("put-second", Scope.REPLY, keys(KeyCode.DIGIT2, ALT_DOWN)),
    PUT_THIRD("put-third", Scope.REPLY, keys(KeyCode.DIGIT3, ALT_DOWN));

    /** A plus that joins two keys, and not the key of that name. */
    private static final Pattern BETWEEN_KEYS = Pattern.compile("(?<=.)\\+(?=.)");

    private final String id;
    private final Scope scope;
    private final List<KeyCodeCombination> keys;

    Command(String id, Scope scope, KeyCodeCombination... keys) {
        this.id = id;
        this.scope = scope;
        this.keys = List.of(keys);
    }

    /** The key of its name among the texts. */
    public String key() {
        return "command." + id;
    }

    public Scope scope() {
        return scope;
    }

    public List<KeyCodeCombination> keys() {
        return keys;
    }

    /** Its first key as it is written on the keyboard. */
    public String keyText() {
        return keyText(0);
    }

    /** One of its keys as it is written on the keyboard, counted from 0. */
    public String keyText(int number) {
        return BETWEEN_KEYS.matcher(keys.get(number).getDisplayText()).replaceAll(" ");
    }

    /** Which of its keys was pressed, counted from 0; -1 if none was. */
    public int keyOf(KeyEvent pressed) {
        return keys.stream().map(combination -> combination.match(pressed)).toList().indexOf(true);
    }

    public boolean matches(KeyEvent pressed) {
        return keys.stream().anyMatch(combination -> combination.match(pressed));
    }

    /** Whether a text field has its own use for the key, which comes first while one is being typed in. */
    public boolean yieldsToText() {
        return this == UNDO || this == REDO || this == TURN_OUTSIDE_TEXT || this == PASTE_MESSAGE;
    }

    private static KeyCodeCombination keys(KeyCode code, Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}
